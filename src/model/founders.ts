import { type Stream, uniform } from '../random/stream.ts'
import { addNewcomer, type Newcomers } from './newcomers.ts'
import type { Reduced } from './reduced.ts'

/**
 * Adds the first adopters of a reduced form: those named, or as many as it says, all equally likely.
 *
 * @param marks a flag a person, all 0, to be written on; left as it was
 */
export function addFounders(founders: Newcomers, people: number, { seeds }: Reduced, luck: Stream, marks: Uint8Array) {
  if ('nodes' in seeds) {
    for (const person of seeds.nodes) addNewcomer(founders, person, -1)
    return
  }
  // More than half are found by whom they leave out.
  if (2 * seeds.people <= people) {
    pick(founders, people, seeds.people, luck, marks)
    for (let at = 0; at < founders.count; at++) marks[founders.person[at]] = 0
    return
  }
  pick(founders, people, people - seeds.people, luck, marks)
  founders.count = 0
  for (let person = 0; person < people; person++) {
    if (marks[person] === 0) addNewcomer(founders, person, -1)
    marks[person] = 0
  }
}

/** Adds so many different people, in the order of their draws: one each, and another where it hits one twice; marks them. */
function pick(founders: Newcomers, people: number, count: number, luck: Stream, isPicked: Uint8Array): void {
  for (let draw = 0; founders.count < count; draw++) {
    const person = Math.floor(uniform(luck, draw) * people)
    if (isPicked[person] === 0) addNewcomer(founders, person, -1)
    isPicked[person] = 1
  }
}
