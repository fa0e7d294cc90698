import { placeOf, wordsFor } from '../kernels/memory.ts'
import { fewest, fourAtOnce } from './fourAtOnce.ts'
import { wordsABlock } from './luckOf.ts'
import type { Stream } from './stream.ts'
import { threefry } from './threefry.ts'

/** How many times there may be in all: those of one, times how many there are. */
export const mostTimes = 1024

/** When something happens that may happen to each of some several times: person by person, the first time first. */
export interface Times {
  count: number
  /** A further word of luck for each that happens. */
  readonly luck: Int32Array
  /** The numbers of those whom it happens to. */
  readonly which: Int32Array
  /** Which time it was, from 0. */
  readonly time: Int32Array
  /** Where these stand for kernels. */
  readonly at: { readonly luck: number; readonly which: number; readonly time: number }
}

/** Nothing that happens. */
export function noTimes(): Times {
  return { ...found, count: 0 }
}

const words = wordsFor(8 * mostTimes)
const pair = new Int32Array(wordsABlock)
const [luck, which, time] = [wordsFor(mostTimes + 1), wordsFor(mostTimes + 1), wordsFor(mostTimes + 1)]
const at = { luck: placeOf(luck), which: placeOf(which), time: placeOf(time) }
const found: Times = { count: 0, luck, which, time, at }
const wordsAt = placeOf(words)

/**
 * Draws when something happens to each of some that may happen several times, each time with the same chance.
 *
 * @param chance in words of luck, `wordsOf(chance)`
 * @param whom keys the draws with `when` and the number of the time, as in `uniform`
 * @param count how many there are
 * @param times how many times each; in all no more than `mostTimes`
 * @returns what happens, to be read before the next call
 */
export function timesOf(
  { key0, key1 }: Stream,
  chance: number,
  whom: Int32Array,
  count: number,
  when: number,
  times: number,
): Times {
  const routines = fourAtOnce()
  const last = chance - 1
  const from = placeOf(whom)
  if (last < 0) found.count = 0
  else if (routines === undefined || count < fewest.timesOf || from < 0) {
    found.count = oneByOne(key0, key1, whom, count, when, times, last)
  } else {
    found.count = routines.timesOf(
      key0,
      key1,
      from,
      from + 4 * count,
      when,
      times,
      last | 0,
      wordsAt,
      32 * ((count + 3) >> 2),
      at.luck,
      at.which,
      at.time,
    )
  }
  return found
}

function oneByOne(
  key0: number,
  key1: number,
  whom: Int32Array,
  count: number,
  when: number,
  times: number,
  last: number,
): number {
  let next = 0
  for (let each = 0; each < count; each++) {
    for (let turn = 0; turn < times; turn++) {
      threefry(key0, key1 ^ turn, whom[each]!, when, pair, 13)
      luck[next] = pair[0]!
      which[next] = each
      time[next] = turn
      next += Number(pair[1]! >>> 0 <= last)
    }
  }
  return next
}
