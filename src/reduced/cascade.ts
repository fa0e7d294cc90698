import { z } from 'zod'
import { entry } from '../catalogue.ts'
import { placeOf } from '../kernels/memory.ts'
import type { Adopters } from '../model/adopters.ts'
import type { Laid } from '../model/laid.ts'
import type { Newcomers } from '../model/newcomers.ts'
import type { Law } from '../model/reduced.ts'
import { makeRoom } from '../model/rows.ts'
import { along, type Found, roomForStretches, skipping } from '../random/along.ts'
import { share } from '../units/share.ts'
import { asking } from './asking.ts'
import { walk } from './walk.ts'

/** How many friends are passed over at a time, at most. */
const stride = 64

/**
 * Independent cascade (Kempe, Kleinberg & Tardos 2003), which reaches whom bond percolation joins to the seeds.
 *
 * Friends are not looked at one by one: a word of luck says how many in a row would not say yes even with a chance that is a
 * little larger, and whether the next does with the chance itself. It is the same law. A friend who has adopted already is
 * asked like the others, and stays as they are; only the one through whom they came is not asked.
 */
export const cascade = entry({
  summary: {
    en: 'Independent cascade: whoever adopts asks each friend once, and each who is outside says yes with the chance.',
    zh: '独立级联：采用者邀请每位好友一次，未采用者以一定概率同意。',
  },
  chinese: '独立级联模型',
  parameters: z.strictObject({
    chance: share({
      summary: { en: 'Chance that a friend who is asked says yes.', zh: '被邀请的好友同意的概率。' },
      default: '10%',
      source: 'assumption',
    }),
  }),
  make: ({ chance }): Law => {
    const law = chance === 0 ? undefined : skipping(chance, stride)
    return (ground) => {
      const { graph, adopters, stream, laid } = ground
      const accepts = stream('accept')
      return asking(ground, (from, to, yeses) => {
        const asked =
          laid === undefined ? findTies(adopters, graph.offsets, from, to) : findTiesOn(laid.places, from, to)
        if (law !== undefined) {
          const found = along(law, accepts, 'block', ties, to - from, asked + to - from)
          if (laid === undefined) followTies(graph.neighbours, found, from, yeses)
          else followTiesOn(laid, found, from, yeses)
        }
        return asked
      })
    }
  },
})

/** The ties of some people. */
const ties = roomForStretches()

/** Finds the ties of the people of some rows, notes who has friends to ask, and counts these. */
function findTies({ person, referrer, shares }: Adopters, offsets: Int32Array, from: number, to: number): number {
  const { whom, begins, ends } = ties
  // In a loop of its own, so that what is far off in memory is fetched for many at once.
  for (let row = from; row < to; row++) begins[row - from] = offsets[person[row]]
  let asked = 0
  for (let row = from; row < to; row++) {
    const end = offsets[person[row] + 1]
    whom[row - from] = person[row]
    ends[row - from] = end
    const known = end - begins[row - from] - 1 - (referrer[row] >> 31)
    shares[row] = Number(known > 0)
    asked += known
  }
  return asked
}

/** Adds whom some ties lead to, and the rows of those who ask them, the first of them being given. */
function followTies(neighbours: Int32Array, { count, places, which }: Found, from: number, yeses: Newcomers): void {
  makeRoom(yeses, count)
  const { person, referrer } = yeses
  const first = yeses.count
  // In a loop of its own, as above.
  for (let at = 0; at < count; at++) person[first + at] = neighbours[places[at]]
  for (let at = 0; at < count; at++) referrer[first + at] = from + which[at]
  yeses.count += count
}

const places = { whom: placeOf(ties.whom), begins: placeOf(ties.begins), ends: placeOf(ties.ends) }

function findTiesOn({ person, referrer, shares, offsets }: Laid['places'], from: number, to: number): number {
  const { whom, begins, ends } = places
  return walk().findTies(person, referrer, shares, offsets, from, to, whom, begins, ends)
}

function followTiesOn(laid: Laid, found: Found, from: number, yeses: Newcomers): void {
  const {
    graph,
    places: { neighbours, newcomers, inviters },
  } = laid
  const { places: at, which } = found.at
  makeRoom(yeses, found.count)
  // Where there are very many, they stand elsewhere.
  if (at < 0 || which < 0 || yeses.person !== laid.yeses.person) {
    followTies(graph.neighbours, found, from, yeses)
    return
  }
  walk().followTies(at, which, found.count, neighbours, from, newcomers, inviters, yeses.count)
  yeses.count += found.count
}
