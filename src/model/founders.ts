import { type Stream, uniform } from '../random/stream.ts'
import type { Reduced } from './reduced.ts'

/** The first adopters of a reduced form: those named, or as many as it says, all equally likely. */
export function foundersOf(people: number, { seeds }: Reduced, luck: Stream): Int32Array {
  if ('nodes' in seeds) return Int32Array.from(seeds.nodes)
  // More than half are found by whom they leave out.
  return 2 * seeds.people <= people
    ? picked(people, seeds.people, luck)
    : allBut(people, picked(people, people - seeds.people, luck))
}

/** So many different people, in the order of their draws: one each, and another where it hits one twice. */
function picked(people: number, count: number, luck: Stream): Int32Array {
  const isPicked = new Uint8Array(people)
  const picked = new Int32Array(count)
  for (let at = 0, draw = 0; at < count; draw++) {
    const person = Math.floor(uniform(luck, draw) * people)
    picked[at] = person
    at += 1 - isPicked[person]
    isPicked[person] = 1
  }
  return picked
}

function allBut(people: number, few: Int32Array): Int32Array {
  const isLeftOut = new Uint8Array(people)
  for (const person of few) isLeftOut[person] = 1
  const rest = new Int32Array(people - few.length)
  for (let person = 0, at = 0; at < rest.length; person++) {
    rest[at] = person
    at += 1 - isLeftOut[person]
  }
  return rest
}
