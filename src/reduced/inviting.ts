import { bitsIn } from '../arithmetic/bitsIn.ts'
import type { Adopters } from '../model/adopters.ts'
import type { Ground } from '../model/reduced.ts'
import { wordsFor } from '../random/fourAtOnce.ts'
import { happening } from '../random/happening.ts'
import type { Stream } from '../random/stream.ts'
import { daysWithin } from './daysWithin.ts'
import { type Diary, noteEach } from './diary.ts'

/** How many times 32 days of an adopter are drawn at once, and how many such times a run of 10 years has. */
const together = 1024

const whom = wordsFor(together)
const blocks = wordsFor(together)
const invites = wordsFor(together)
const rows = new Int32Array(together)

/**
 * Draws for the adopters of some rows on which days they log in and invite, and notes it in a diary.
 *
 * All is drawn when they adopt, 32 days of the calendar at once (`../random/happening.ts`): on a day that is in two worlds a
 * person has the same luck in both, whenever they joined. Whoever has no friends invites nobody.
 *
 * @param chance of inviting on a day, in words of luck
 */
export function drawInviting(
  luck: Stream,
  chance: number,
  { adopters, graph, days }: Ground,
  from: number,
  to: number,
  diary: Diary,
): void {
  const lastDay = days - 1
  const atOnce = Math.floor(together / ((lastDay >> 5) + 1))
  for (let row = from; row < to; row += atOnce) {
    const found = findBlocks(adopters, graph.offsets, lastDay, row, Math.min(to, row + atOnce))
    happening(luck, whom, blocks, found, chance, invites)
    const notes = keepWithin(adopters, lastDay, found)
    noteEach(diary, invites, blocks, rows, found, notes)
  }
}

/** Finds the times of 32 days in the lives of the adopters of some rows, and says how many there are. */
function findBlocks(
  { person, joined, last, referrer }: Adopters,
  offsets: Int32Array,
  lastDay: number,
  from: number,
  to: number,
): number {
  let found = 0
  for (let row = from; row < to; row++) {
    const who = person[row]
    // Whoever was brought has a friend.
    if (referrer[row] < 0 && offsets[who + 1] === offsets[who]) continue
    const end = Math.min(last[row], lastDay) >> 5
    for (let block = joined[row] >> 5; block <= end; block++) {
      whom[found] = who
      blocks[found] = block
      rows[found] = row
      found += 1
    }
  }
  return found
}

/** Keeps those of the days on which somebody invites that are in their lives, and counts them: each adopter's, and all. */
function keepWithin({ joined, last, shares }: Adopters, lastDay: number, found: number): number {
  let all = 0
  for (let at = 0; at < found; at++) {
    const row = rows[at]
    const kept = invites[at] & daysWithin(blocks[at] << 5, joined[row], Math.min(last[row], lastDay))
    invites[at] = kept
    const bits = bitsIn(kept)
    shares[row] += bits
    all += bits
  }
  return all
}
