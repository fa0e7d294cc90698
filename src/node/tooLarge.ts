import type { Problem } from '../scenario/problem.ts'
import type { Words } from '../text/language.ts'
import type { Memory } from './cost.ts'
import { sizeText } from './costText.ts'

/** Places in a column are numbered with 32 bits, of which one is a sign. */
const mostPlaces = 2_147_483_647

/** What there is for a run. */
export interface Room {
  /** Bytes that this process may have in all. */
  readonly bytes: number
  /** Whether to run whatever the memory: what does not fit will be slow, or be ended by the machine. */
  readonly anyway: boolean
}

/** What this machine has for this process: what it has already, and what is free and not kept from it by a limit. */
export function roomHere(anyway: boolean): Room {
  return { bytes: process.availableMemory() + process.memoryUsage.rss(), anyway }
}

/** Why a run cannot be made, where it cannot: it is larger than any column can be, or than the memory there is. */
export function tooLarge(file: string, memory: Memory, room: Room): Problem | undefined {
  const place = { severity: 'error', file, line: 1, column: 1, path: 'market.people' } as const
  if (memory.longest > mostPlaces) {
    const [would, can] = [tens(memory.longest), tens(mostPlaces)]
    const message = {
      en: `a run would have ${would.en} ties or rows in one table, and can have ${can.en}`,
      zh: `一次运行会有${would.zh}条关系或一张表的行，而上限是${can.zh}`,
    }
    const help = {
      en: 'take fewer people, fewer ties a person or fewer days',
      zh: '请减少人数、每人的关系数或天数',
    }
    return { code: 'too-many-rows', ...place, message, help }
  }
  if (room.anyway || memory.bytes <= room.bytes) return undefined
  const [needed, free] = [sizeText(memory.bytes), sizeText(room.bytes)]
  const message = {
    en: `a run takes about ${needed} of memory, and ${free} is free here`,
    zh: `一次运行约需${needed}内存，而本机空闲${free}`,
  }
  const part = room.bytes / memory.bytes
  const percent = Math.floor(part * 100)
  const fitting =
    part < 0.01 ? { en: 'far fewer', zh: '大幅减少人数' } : { en: `${percent}% of the`, zh: `把人数减到${percent}%` }
  const help = {
    en: `take ${fitting.en} people, or free memory; --anyway runs it all the same`,
    zh: `请${fitting.zh}，或腾出内存；加 --anyway 则照样运行`,
  }
  return { code: 'out-of-memory', ...place, message, help }
}

/** A large number in words, `2.1 billion`. */
function tens(count: number): Words {
  return { en: `${Number((count / 1e9).toPrecision(2))} billion`, zh: `${Number((count / 1e8).toPrecision(2))}亿` }
}
