import { type Stream, uniform } from '../random/stream.ts'
import type { Reduced } from './reduced.ts'

/**
 * The first adopters of a reduced form: those named, or as many as it says, all equally likely.
 *
 * @param marks a flag a person, all 0, to be written on; left as it was
 */
export function foundersOf(people: number, { seeds }: Reduced, luck: Stream, marks: Uint8Array): Int32Array {
  if ('nodes' in seeds) return Int32Array.from(seeds.nodes)
  // More than half are found by whom they leave out.
  const fewer = Math.min(seeds.people, people - seeds.people)
  const few = picked(people, fewer, luck, marks)
  const founders = fewer === seeds.people ? few : unmarked(people, fewer, marks)
  for (let at = 0; at < fewer; at++) marks[few[at]] = 0
  return founders
}

/** So many different people, in the order of their draws: one each, and another where it hits one twice; they are marked. */
function picked(people: number, count: number, luck: Stream, isPicked: Uint8Array): Int32Array {
  const picked = new Int32Array(count)
  for (let at = 0, draw = 0; at < count; draw++) {
    const person = Math.floor(uniform(luck, draw) * people)
    picked[at] = person
    at += 1 - isPicked[person]
    isPicked[person] = 1
  }
  return picked
}

/** Whoever is not among the few who are marked. */
function unmarked(people: number, few: number, isMarked: Uint8Array): Int32Array {
  const rest = new Int32Array(people - few)
  for (let person = 0, at = 0; at < rest.length; person++) {
    rest[at] = person
    at += 1 - isMarked[person]
  }
  return rest
}
