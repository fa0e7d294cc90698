import { z } from 'zod'
import { entry } from '../catalogue.ts'
import type { Adopters } from '../model/adopters.ts'
import type { Newcomers } from '../model/newcomers.ts'
import type { Law } from '../model/reduced.ts'
import { makeRoom } from '../model/rows.ts'
import { majorant } from '../random/majorant.ts'
import { type Passing, partOf, passedOver, passing } from '../random/passing.ts'
import type { Stream } from '../random/stream.ts'
import { threefry } from '../random/threefry.ts'
import { share } from '../units/share.ts'
import { asking } from './asking.ts'

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
    const law = chance === 0 ? undefined : yesLaw(chance)
    return (ground) => {
      const { graph, adopted, adopters, stream } = ground
      const luck = stream('accept')
      return asking(ground, (from, to, yeses) => {
        const asked = count(adopters, graph.offsets, from, to)
        makeRoom(yeses, asked + to - from)
        if (law !== undefined) drawYeses(law, luck, graph.offsets, adopters.person, from, to, yeses)
        keepOutside(graph.neighbours, adopted, yeses)
        return asked
      })
    }
  },
})

/** Notes who of some rows has friends to ask, and counts these. */
function count({ person, referrer, shares }: Adopters, offsets: Int32Array, from: number, to: number): number {
  let asked = 0
  for (let row = from; row < to; row++) {
    const known = offsets[person[row] + 1] - offsets[person[row]] - Number(referrer[row] >= 0)
    shares[row] = Number(known > 0)
    asked += known
  }
  return asked
}

/** When a friend says yes: how many in a row do not at a chance a little larger, and whether the next does at the chance itself. */
interface YesLaw {
  readonly passing: Passing
  readonly yes: Int32Array
}

function yesLaw(chance: number): YesLaw {
  const most = majorant(chance)
  const law = passing(most, stride)
  return { passing: law, yes: partOf(law, chance / most) }
}

const words = new Int32Array(2)

/** Draws the ties along which the people of some rows would hear a yes. */
function drawYeses(
  { passing, yes }: YesLaw,
  { key0, key1 }: Stream,
  offsets: Int32Array,
  people: Int32Array,
  from: number,
  to: number,
  ties: Newcomers,
): void {
  const { person: arcs, referrer } = ties
  let yeses = ties.count
  for (let row = from; row < to; row++) {
    const person = people[row]
    const end = offsets[person + 1]
    for (let arc = offsets[person], block = 0; arc < end; block++) {
      threefry(key0, key1, person, block, words, 13)
      for (let half = 0; half < 2; half++) {
        const passed = passedOver(passing, words[half])
        arc += passed
        if (passed === stride) continue
        if (arc < end && words[half] <= yes[passed]) {
          arcs[yeses] = arc
          referrer[yeses] = row
          yeses += 1
        }
        arc += 1
      }
    }
  }
  ties.count = yeses
}

/** Puts whom some ties lead to in their place, and leaves out who has adopted; in two loops, so that what is far off in memory is fetched for many at once. */
function keepOutside(neighbours: Int32Array, adopted: Uint8Array, ties: Newcomers): void {
  const { count, person, referrer } = ties
  for (let at = 0; at < count; at++) person[at] = neighbours[person[at]]
  let outside = 0
  for (let at = 0; at < count; at++) {
    person[outside] = person[at]
    referrer[outside] = referrer[at]
    outside += 1 - adopted[person[at]]
  }
  ties.count = outside
}
