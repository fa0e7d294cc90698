import { wordsFor } from '../kernels/memory.ts'
import { type DrawPresence, lapse, type Presence } from '../model/presence.ts'
import { happening } from '../random/happening.ts'
import type { Stream } from '../random/stream.ts'
import { daysWithin } from './daysWithin.ts'

/** How many times 32 days of an adopter are drawn at once, at most. */
const together = 256

const whom = wordsFor(together)
const blocks = wordsFor(together)
const comes = wordsFor(together)

/**
 * When adopters log in, with one chance a day: they are heard of on those days, and on that of adopting.
 *
 * @param chance of a login, in words of luck; whoever invites does so on some of these days, by the same luck
 */
export function loggingIn(luck: Stream, chance: number): DrawPresence {
  return ({ count, person, joined, last }, days, presence) => {
    for (let row = 0; row < count; row++) {
      const end = Math.min(last[row], days - 1)
      let heard = joined[row]
      for (let from = joined[row] >> 5; from <= end >> 5; from += together) {
        const found = Math.min(together, (end >> 5) - from + 1)
        for (let at = 0; at < found; at++) {
          whom[at] = person[row]
          blocks[at] = from + at
        }
        happening(luck, whom, blocks, found, chance, comes)
        heard = visit(row, joined[row], end, found, heard, presence)
      }
      lapse(presence, heard, last[row])
    }
  }
}

/** Counts the logins of an adopter on some days, and says when they were heard of last. */
function visit(row: number, join: number, end: number, found: number, since: number, presence: Presence): number {
  const { logins, onDay, atAge } = presence
  let heard = since
  for (let at = 0; at < found; at++) {
    const first = blocks[at] << 5
    for (let left = comes[at] & daysWithin(first, join, end); left !== 0; left &= left - 1) {
      const day = first + 31 - Math.clz32(left & -left)
      logins[row] += 1
      onDay[day] += 1
      atAge[day - join] += 1
      if (day > heard + 7) lapse(presence, heard, day)
      heard = day
    }
  }
  return heard
}
