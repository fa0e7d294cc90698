import type { Problem } from '../scenario/problem.ts'
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
    const message = `a run would have ${tens(memory.longest)} ties or rows in one table, and can have ${tens(mostPlaces)}`
    return { code: 'too-many-rows', ...place, message, help: 'take fewer people, fewer ties a person or fewer days' }
  }
  if (room.anyway || memory.bytes <= room.bytes) return undefined
  const message = `a run takes about ${sizeText(memory.bytes)} of memory, and ${sizeText(room.bytes)} is free here`
  const part = room.bytes / memory.bytes
  const fitting = part < 0.01 ? 'far fewer' : `${Math.floor(part * 100)}% of the`
  const help = `take ${fitting} people, or free memory; --anyway runs it all the same`
  return { code: 'out-of-memory', ...place, message, help }
}

/** A large number in words, `2.1 billion`. */
function tens(count: number): string {
  return `${Number((count / 1e9).toPrecision(2))} billion`
}
