import { z } from 'zod'
import { entry } from '../catalogue.ts'
import type { Adopters } from '../model/adopters.ts'
import type { Law } from '../model/reduced.ts'
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
  make:
    ({ chance }): Law =>
    (ground) => {
      const { graph, adopted, adopters, stream } = ground
      const { offsets, neighbours } = graph
      const draw = chance === 0 ? () => {} : yesesOf(stream('accept'), offsets, chance)
      const ties: number[] = []
      const rows: number[] = []
      return asking(ground, (from, to, friends, inviters) => {
        ties.length = 0
        rows.length = 0
        draw(adopters.person, from, to, ties, rows)
        gather(neighbours, ties)
        for (let at = 0; at < ties.length; at++) {
          if (adopted[ties[at]] === 1) continue
          friends.push(ties[at])
          inviters.push(rows[at])
        }
        return count(adopters, offsets, from, to)
      })
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

/** Whom some ties lead to, in their place; a loop of its own, so that what is far off in memory is fetched for many at once. */
function gather(neighbours: Int32Array, ties: number[]): void {
  for (let at = 0; at < ties.length; at++) ties[at] = neighbours[ties[at]]
}

/** Draws the ties along which the people of some rows would hear a yes. */
function yesesOf(stream: Stream, offsets: Int32Array, chance: number) {
  const most = majorant(chance)
  const law = passing(most, stride)
  const told = { law, yes: partOf(law, chance / most), luck: new Int32Array(2), stream, offsets }
  return (people: Int32Array, from: number, to: number, arcs: number[], rows: number[]) =>
    drawYeses(told, people, from, to, arcs, rows)
}

interface YesLaw {
  readonly law: Passing
  readonly yes: Int32Array
  readonly luck: Int32Array
  readonly stream: Stream
  readonly offsets: Int32Array
}

function drawYeses(
  { law, yes, luck, stream: { key0, key1 }, offsets }: YesLaw,
  people: Int32Array,
  from: number,
  to: number,
  arcs: number[],
  rows: number[],
): void {
  for (let row = from; row < to; row++) {
    const person = people[row]
    const first = offsets[person]
    const end = offsets[person + 1]
    for (let arc = first, block = 0; arc < end; block++) {
      threefry(key0, key1, person, block, luck, 13)
      for (let half = 0; half < 2; half++) {
        const passed = passedOver(law, luck[half])
        arc += passed
        if (passed === stride) continue
        if (arc < end && luck[half] <= yes[passed]) {
          arcs.push(arc)
          rows.push(row)
        }
        arc += 1
      }
    }
  }
}
