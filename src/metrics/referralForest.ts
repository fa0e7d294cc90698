import { nobody } from '../model/nobody.ts'
import type { Run } from '../model/run.ts'
import { everyMember } from './joiners.ts'
import { perRun } from './perRun.ts'

/** Who brought whom: a forest whose roots are the members nobody brought. */
export interface ReferralForest {
  /** Everyone who was ever a member, by generation, then by number: referrers before those they brought. */
  readonly people: Int32Array
  /** By person: the root of their tree, or `nobody` for those who never joined. */
  readonly rootOf: Int32Array
  /** By person: how many people their own tree holds, themselves included; 0 for those who never joined. */
  readonly sizeBelow: Int32Array
  /** How many members each generation has, the roots first; empty without members. */
  readonly generations: Int32Array
}

/** The referral forest of a run; those who have left are in it. */
export const referralForest: (run: Run) => ReferralForest = perRun((run) => {
  const { referrer } = run.world
  const { people, generations } = byGeneration(run)
  const rootOf = new Int32Array(run.model.people).fill(nobody)
  const sizeBelow = new Int32Array(run.model.people)
  for (const person of people) {
    sizeBelow[person] = 1
    rootOf[person] = referrer[person] === nobody ? person : rootOf[referrer[person]]
  }
  for (let at = people.length - 1; at >= 0; at--) {
    const person = people[at]
    if (referrer[person] !== nobody) sizeBelow[referrer[person]] += sizeBelow[person]
  }
  return { people, rootOf, sizeBelow, generations }
})

/** Members in the order of their generation, by counting. */
function byGeneration(run: Run): { people: Int32Array; generations: Int32Array } {
  const { generation } = run.world
  const members = everyMember(run)
  let largest = -1
  for (const person of members) largest = Math.max(largest, generation[person])
  const generations = new Int32Array(largest + 1)
  for (const person of members) generations[generation[person]] += 1
  const next = new Int32Array(largest + 2)
  for (let each = 0; each <= largest; each++) next[each + 1] = next[each] + generations[each]
  const people = new Int32Array(members.length)
  for (const person of members) people[next[generation[person]]++] = person
  return { people, generations }
}
