import { z } from 'zod'
import { entry } from '../catalogue.ts'
import type { Adopters } from '../model/adopters.ts'
import { addNewcomer, type Newcomers, noNewcomers } from '../model/newcomers.ts'
import type { Law } from '../model/reduced.ts'
import { makeRoom } from '../model/rows.ts'
import { wordsFor } from '../random/fourAtOnce.ts'
import { luckOf, wordsABlock } from '../random/luckOf.ts'
import { majorant } from '../random/majorant.ts'
import { type Passing, partOf, passedOver, passedOverEach, passing } from '../random/passing.ts'
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
      const { graph, adopters, stream } = ground
      const accepts = stream('accept')
      return asking(ground, (from, to, yeses) => {
        const asked = findTies(adopters, graph.offsets, from, to)
        makeRoom(yeses, asked + to - from + 1)
        if (law !== undefined) drawYeses(law, accepts, from, to, yeses)
        followTies(graph.neighbours, yeses)
        return asked
      })
    }
  },
})

/** The people of some rows, and where their ties begin and end. */
const people = wordsFor(together)
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

const blocks = wordsFor(together)
const luck = wordsFor(together * wordsABlock)
const passed = new Int32Array(together * wordsABlock)

/**
 * Draws the ties along which the people of some rows would hear a yes: for all of them as far as their first block of luck
 * tells, and further for the few with more friends.
 */
function drawYeses(law: YesLaw, stream: Stream, from: number, to: number, ties: Newcomers): void {
  luckOf(stream, 0, people, blocks, to - from, luck)
  passedOverEach(law.passing, luck, wordsABlock * (to - from), passed)
  const left = walk(law.yes, from, to - from, ties)
  if (left > 0) addFurther(law, stream, from, left, ties)
}

/** The places in `people` of those with friends of whom nothing is told yet, and the ties of the next such friends. */
const open = new Int32Array(together + 1)
const nexts = new Int32Array(together + 1)

/** Passes along the ties of some people, one after the other, without a branch; says how many are not at their end. */
function walk(yes: Int32Array, from: number, count: number, ties: Newcomers): number {
  const { person: arcs, referrer } = ties
  let yeses = ties.count
  let left = 0
  for (let at = 0; at < count; at++) {
    const row = from + at
    const end = ends[at]
    const one = passed[wordsABlock * at]
    const arc = begins[at] + one
    arcs[yeses] = arc
    referrer[yeses] = row
    yeses += Number(arc < end) & Number(luck[wordsABlock * at] <= yes[one])
    const other = passed[wordsABlock * at + 1]
    const arcThen = arc + Number(one < stride) + other
    arcs[yeses] = arcThen
    referrer[yeses] = row
    yeses += Number(arcThen < end) & Number(luck[wordsABlock * at + 1] <= yes[other])
    const next = arcThen + Number(other < stride)
    open[left] = at
    nexts[left] = next
    left += Number(next < end)
  }
  ties.count = yeses
  return left
}

const words = new Int32Array(wordsABlock)
const further: Newcomers = noNewcomers()

/** Goes on along the ties of those with many friends, and puts their yeses behind the others of the same person. */
function addFurther(
  { passing, yes }: YesLaw,
  { key0, key1 }: Stream,
  from: number,
  left: number,
  ties: Newcomers,
): void {
  further.count = 0
  for (let each = 0; each < left; each++) {
    const at = open[each]
    const end = ends[at]
    for (let arc = nexts[each], block = 1; arc < end; block++) {
      threefry(key0, key1, people[at], block, words, 13)
      const [one, other] = [words[0], words[1]]
      const over = passedOver(passing, one)
      arc += over
      if (arc < end && one <= yes[over]) addNewcomer(further, arc, from + at)
      arc += Number(over < stride)
      const overThen = passedOver(passing, other)
      arc += overThen
      if (arc < end && other <= yes[overThen]) addNewcomer(further, arc, from + at)
      arc += Number(overThen < stride)
    }
  }
  merge(ties, further)
}

/** Puts some yeses among others, by the rows of those who asked; `into` has room for them. */
function merge(into: Newcomers, more: Newcomers): void {
  const { person, referrer } = into
  let last = into.count - 1
  into.count += more.count
  let place = into.count - 1
  for (let other = more.count - 1; other >= 0; other--) {
    const row = more.referrer[other]
    for (; last >= 0 && referrer[last] > row; last--, place--) {
      person[place] = person[last]
      referrer[place] = referrer[last]
    }
    person[place] = more.person[other]
    referrer[place--] = row
  }
}

/** Puts whom some ties lead to in their place; a loop of its own, so that what is far off in memory is fetched for many at once. */
function followTies(neighbours: Int32Array, { count, person }: Newcomers): void {
  for (let at = 0; at < count; at++) person[at] = neighbours[person[at]]
}
