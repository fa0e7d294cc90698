import { wordsFor } from '../kernels/memory.ts'
import { luckOf, wordsABlock } from '../random/luckOf.ts'
import type { Stream } from '../random/stream.ts'
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

/** How many are drawn at a time. */
const together = 128
const numbers = wordsFor(together)
const firsts = wordsFor(together)
const words = wordsFor(together * wordsABlock)
const wordsOfLuck = 4_294_967_296

/** Adds so many different people, in the order of their draws: one each, and another where it hits one twice; marks them. */
function pick(founders: Newcomers, people: number, count: number, luck: Stream, isPicked: Uint8Array): void {
  for (let draw = 0; founders.count < count; draw++) {
    const at = draw % together
    if (at === 0) luckOf(luck, 0, draws(draw), firsts, together, words)
    const person = Math.floor((words[at * wordsABlock] >>> 0) * (people / wordsOfLuck))
    if (isPicked[person] === 0) addNewcomer(founders, person, -1)
    isPicked[person] = 1
  }
}

/** The numbers of some draws, from a first one on. */
function draws(first: number): Int32Array {
  for (let at = 0; at < together; at++) numbers[at] = first + at
  return numbers
}
