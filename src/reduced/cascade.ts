import { z } from 'zod'
import { entry } from '../catalogue.ts'
import type { Adopters } from '../model/adopters.ts'
import type { Newcomers } from '../model/newcomers.ts'
import type { Law } from '../model/reduced.ts'
import { makeRoom } from '../model/rows.ts'
import { majorant } from '../random/majorant.ts'
import { luckOf, wordsABlock } from '../random/luckOf.ts'
import { type Passing, partOf, passedOver, passing } from '../random/passing.ts'
import type { Stream } from '../random/stream.ts'
import { threefry } from '../random/threefry.ts'
import { share } from '../units/share.ts'
import { asking } from './asking.ts'
import { together } from './asks.ts'

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
        const asked = findTies(adopters, graph.offsets, from, to)
        makeRoom(yeses, asked + to - from + 1)
        if (law !== undefined) drawYeses(law, luck, from, to, yeses)
        keepOutside(graph.neighbours, adopted, yeses)
        return asked
      })
    }
  },
})

/** The people of some rows, and where their ties begin and end. */
const people = new Int32Array(together)
const begins = new Int32Array(together)
const ends = new Int32Array(together)

/** Finds the ties of the people of some rows, notes who has friends to ask, and counts these. */
function findTies({ person, referrer, shares }: Adopters, offsets: Int32Array, from: number, to: number): number {
  let asked = 0
  for (let row = from; row < to; row++) {
    const who = person[row]
    const first = offsets[who]
    const end = offsets[who + 1]
    people[row - from] = who
    begins[row - from] = first
    ends[row - from] = end
    const known = end - first - 1 - (referrer[row] >> 31)
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

const blocks = new Int32Array(together)
const firstLuck = new Int32Array(together * wordsABlock)
const words = new Int32Array(wordsABlock)

/** Draws the ties along which the people of some rows would hear a yes. */
function drawYeses({ passing, yes }: YesLaw, luck: Stream, from: number, to: number, ties: Newcomers): void {
  luckOf(luck, 0, people, blocks, to - from, firstLuck)
  const { person: arcs, referrer } = ties
  let yeses = ties.count
  for (let row = from; row < to; row++) {
    const at = row - from
    const end = ends[at]
    let one = firstLuck[at * wordsABlock]
    let other = firstLuck[at * wordsABlock + 1]
    for (let arc = begins[at], block = 1; arc < end; block++) {
      const passed = passedOver(passing, one)
      arc += passed
      arcs[yeses] = arc
      referrer[yeses] = row
      yeses += Number(arc < end) & Number(one <= yes[passed])
      arc += Number(passed < stride)
      if (arc >= end) break
      const passedThen = passedOver(passing, other)
      arc += passedThen
      arcs[yeses] = arc
      referrer[yeses] = row
      yeses += Number(arc < end) & Number(other <= yes[passedThen])
      arc += Number(passedThen < stride)
      if (arc >= end) break
      threefry(luck.key0, luck.key1, people[at], block, words, 13)
      one = words[0]
      other = words[1]
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
    const friend = person[at]
    person[outside] = friend
    referrer[outside] = referrer[at]
    outside += 1 - adopted[friend]
  }
  ties.count = outside
}
