import { placeOf, wordsFor } from '../kernels/memory.ts'
import type { Adopters } from '../model/adopters.ts'
import type { Laid } from '../model/laid.ts'
import type { Ground } from '../model/reduced.ts'
import { happening, happeningAt, isSure } from '../random/happening.ts'
import { keepWithin } from '../random/keepWithin.ts'
import type { Stream } from '../random/stream.ts'
import { daysWithin } from './daysWithin.ts'
import { type Diary, type Notes, noteEach } from './diary.ts'
import { walk } from './walk.ts'

/** How many times 32 days of an adopter are drawn at once, and how many such times a run of 10 years has. */
const together = 1024

const whom = wordsFor(together)
const blocks = wordsFor(together)
const within = wordsFor(together)
const invites = wordsFor(together)
const times = wordsFor(together)
const rows = wordsFor(together)
const places = {
  whom: placeOf(whom),
  blocks: placeOf(blocks),
  within: placeOf(within),
  invites: placeOf(invites),
  rows: placeOf(rows),
}
const notes: Notes = {
  days: invites,
  blocks,
  what: rows,
  at: { days: places.invites, blocks: places.blocks, what: places.rows },
}

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
  { adopters, graph, days, laid }: Ground,
  from: number,
  to: number,
  diary: Diary,
): void {
  const lastDay = days - 1
  const atOnce = Math.floor(together / ((lastDay >> 5) + 1))
  for (let row = from; row < to; row += atOnce) {
    const end = Math.min(to, row + atOnce)
    if (laid === undefined) {
      const found = findBlocks(adopters, graph.offsets, lastDay, row, end)
      happening(luck, whom, blocks, found, chance, invites)
      keepWithin(invites, within, found, times)
      noteEach(diary, notes, found, countShares(adopters, found))
    } else {
      const found = findBlocksOn(laid, lastDay, row, end)
      if (isSure(chance)) invites.fill(-1, 0, found)
      else happeningAt(luck, places.whom, places.blocks, found, chance, places.invites)
      noteEach(diary, notes, found, keepSharesOn(laid, found))
    }
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
    const first = joined[row]
    const end = Math.min(last[row], lastDay)
    for (let block = first >> 5; block <= end >> 5; block++) {
      whom[found] = who
      blocks[found] = block
      within[found] = daysWithin(block << 5, first, end)
      rows[found] = row
      found += 1
    }
  }
  return found
}

function findBlocksOn({ places: of }: Laid, lastDay: number, from: number, to: number): number {
  const { whom, blocks, within, rows } = places
  const { person, joined, last, referrer, offsets } = of
  return walk().findBlocks(person, joined, last, referrer, offsets, from, to, lastDay, whom, blocks, within, rows)
}

/** Counts how many times each adopter invites, and all of them. */
function countShares({ shares }: Adopters, found: number): number {
  let all = 0
  for (let at = 0; at < found; at++) {
    shares[rows[at]] += times[at]
    all += times[at]
  }
  return all
}

function keepSharesOn({ places: { shares } }: Laid, found: number): number {
  const { invites, within, rows } = places
  return walk().keepShares(invites, within, rows, found, shares)
}
