import { never } from '../model/never.ts'
import { founder } from '../model/route.ts'
import type { Run } from '../model/run.ts'
import { perRun } from './perRun.ts'
import { type Days, isIn } from './within.ts'

/** Whether a person is or was a member, the first members included. */
export function wasMember({ world }: Run, person: number): boolean {
  return world.joinDay[person] !== never
}

/** Everyone who is or was a member, ascending; far fewer than the people of a market as a rule. */
export const everyMember: (run: Run) => Int32Array = perRun((run) => {
  const { people } = run.model
  const members = new Int32Array(people)
  let count = 0
  for (let person = 0; person < people; person++) if (wasMember(run, person)) members[count++] = person
  return members.slice(0, count)
})

/** Whether a person joined in the run, rather than being one of the first members or never coming. */
export function joinedInRun({ world }: Run, person: number): boolean {
  return world.joinDay[person] !== never && world.route[person] !== founder
}

/** The day on which a member joined, from 1; 0 for the first members, who were there before. */
export function joinedOn({ world }: Run, person: number): number {
  return world.route[person] === founder ? 0 : world.joinDay[person] + 1
}

/** Whether a person joined on one of some days. */
export function joinedIn(run: Run, person: number, days: Days): boolean {
  return joinedInRun(run, person) && isIn(days, run.world.joinDay[person])
}

/** How many people of the market a question holds for. */
export function countPeople(run: Run, holds: (person: number) => boolean): number {
  let count = 0
  for (let person = 0; person < run.model.people; person++) if (holds(person)) count += 1
  return count
}

/** How many of those who are or were members a question holds for. */
export function countMembers(run: Run, holds: (person: number) => boolean): number {
  let count = 0
  for (const person of everyMember(run)) if (holds(person)) count += 1
  return count
}
