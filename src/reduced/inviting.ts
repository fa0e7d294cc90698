import type { Adopters } from '../model/adopters.ts'
import type { Ground } from '../model/reduced.ts'
import { wordsFor } from '../random/fourAtOnce.ts'
import { happening } from '../random/happening.ts'
import type { Stream } from '../random/stream.ts'
import { daysWithin } from './daysWithin.ts'
import { type Diary, note } from './diary.ts'

/** How many times 32 days of an adopter are drawn at once. */
const together = 256

const whom = wordsFor(together)
const blocks = wordsFor(together)
const rows = new Int32Array(together)
const invites = wordsFor(together)

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
  const { person, joined, last, referrer } = adopters
  let found = 0
  for (let row = from; row < to; row++) {
    const who = person[row]
    // Whoever was brought has a friend.
    if (referrer[row] < 0 && graph.offsets[who + 1] === graph.offsets[who]) continue
    const end = Math.min(last[row], days - 1)
    for (let block = joined[row] >> 5; block <= end >> 5; block++) {
      whom[found] = who
      blocks[found] = block
      rows[found] = row
      found += 1
      if (found === together) {
        happening(luck, whom, blocks, found, chance, invites)
        noteAll(adopters, days, found, diary)
        found = 0
      }
    }
  }
  happening(luck, whom, blocks, found, chance, invites)
  noteAll(adopters, days, found, diary)
}

/** Notes those of the days on which somebody invites that are in their lives, and counts them. */
function noteAll({ joined, last, shares }: Adopters, days: number, found: number, diary: Diary): void {
  for (let at = 0; at < found; at++) {
    const row = rows[at]
    const first = blocks[at] << 5
    let left = invites[at] & daysWithin(first, joined[row], Math.min(last[row], days - 1))
    for (; left !== 0; left &= left - 1) {
      note(diary, first + 31 - Math.clz32(left & -left), row)
      shares[row] += 1
    }
  }
}
