import { placeOf, wordsFor } from '../kernels/memory.ts'
import { fourAtOnce } from './fourAtOnce.ts'
import { longest, roomForPassing } from './laidPassing.ts'
import { luckOf, wordsABlock } from './luckOf.ts'
import { majorant } from './majorant.ts'
import { type Passing, partOf, passedOver, passing } from './passing.ts'
import type { Stream } from './stream.ts'
import { threefry } from './threefry.ts'

/** Something that happens with one chance at each of many places in a row. */
export interface Skipping {
  /** How many places in a row nothing happens at, even with a chance that is a little larger. */
  readonly passing: Passing
  /** The last words of luck at which it then happens with the chance itself, by how many were passed over. */
  readonly happens: Int32Array
}

/**
 * The law of skipping to where something happens.
 *
 * @param chance above 0, to 1
 * @param most how many places are passed over at a time, at most
 */
export function skipping(chance: number, most: number): Skipping {
  const larger = majorant(chance)
  const law = passing(larger, most)
  return { passing: law, happens: partOf(law, chance / larger) }
}

/** How many stretches are passed along at a time, at most. */
export const together = 512

/** Of each of some, whose luck decides, and where the stretch of places begins and ends; the end is no longer part of it. */
export interface Stretches {
  readonly whom: Int32Array
  readonly begins: Int32Array
  readonly ends: Int32Array
}

/** Room for as many stretches as are passed along at a time; for good, so only at the beginning of a program. */
export function roomForStretches(): Stretches {
  return { whom: wordsFor(together), begins: wordsFor(together), ends: wordsFor(together) }
}

/** Where something happens: the places, stretch by stretch, and the number of the stretch that each is in. */
export interface Found {
  count: number
  readonly places: Int32Array
  readonly which: Int32Array
  /** Where they stand for kernels; -1 where they do not. */
  readonly at: { readonly places: number; readonly which: number }
}

/** How many places stretches may have in all for passing along to be fastest. */
export const fastest = 32_768

const near = nearby()
const luck = wordsFor(together * wordsABlock)
const blocks = wordsFor(together)
const before = wordsFor(together)

/**
 * Passes along stretches of places, and finds where something happens: a word of luck says how many places are passed over,
 * and whether it happens at the next.
 *
 * @param counter of the blocks of luck: their numbers in a stretch, from 0, or the places before the first they tell of
 * @param count how many stretches there are, to `together`
 * @param most how many places they have in all, or more
 * @returns what was found, to be read before the next call
 */
export function along(
  law: Skipping,
  stream: Stream,
  counter: 'block' | 'place',
  stretches: Stretches,
  count: number,
  most: number,
): Found {
  const { whom, begins, ends } = stretches
  const from = placeOf(whom)
  const isFar = from < 0 || most > fastest || count === 0 || !lay(law)
  const routines = fourAtOnce()
  if (routines === undefined || isFar) return oneByOne(law, stream, counter, stretches, count, roomFor(most))
  for (let at = 0; at < count; at++) before[at] = begins[at]! - 1
  luckOf(stream, 0, whom, counter === 'block' ? blocks : before, count, luck)
  const { key0, key1 } = stream
  const pass = counter === 'block' ? routines.alongBlocks : routines.alongPlaces
  near.count = pass(
    key0,
    key1,
    from,
    from + 4 * count,
    placeOf(begins),
    placeOf(ends),
    places.luck,
    table.guide,
    table.last,
    places.happens,
    law.passing.most,
    near.at.places,
    near.at.which,
  )
  return near
}

function nearby(): Found {
  const [places, which] = [wordsFor(fastest + 1), wordsFor(fastest + 1)]
  return { count: 0, places, which, at: { places: placeOf(places), which: placeOf(which) } }
}

/** Room for as many places as there are, and one more: a place is written before it is known whether it counts. */
function roomFor(most: number): Found {
  if (most <= fastest) return near
  return { count: 0, places: new Int32Array(most + 1), which: new Int32Array(most + 1), at: { places: -1, which: -1 } }
}

const words = new Int32Array(wordsABlock)

function oneByOne(
  { passing, happens }: Skipping,
  { key0, key1 }: Stream,
  counter: 'block' | 'place',
  { whom, begins, ends }: Stretches,
  count: number,
  found: Found,
): Found {
  const { places, which } = found
  const { most } = passing
  let next = 0
  for (let at = 0; at < count; at++) {
    const end = ends[at]!
    for (let place = begins[at]!, block = 0; place < end; block++) {
      threefry(key0, key1, whom[at]!, counter === 'block' ? block : place - 1, words, 13)
      for (let half = 0; half < wordsABlock; half++) {
        const word = words[half]!
        const over = passedOver(passing, word)
        place += over
        places[next] = place
        which[next] = at
        next += Number(place < end) & Number(word <= happens[over]!)
        place += Number(over < most)
      }
    }
  }
  found.count = next
  return found
}

const table = roomForPassing()
const happens = wordsFor(longest + 1)
let laid: Skipping | undefined

const places = {
  luck: placeOf(luck),
  happens: placeOf(happens),
}

/** Lays a law where passing along is fastest, unless it is too long. */
function lay(law: Skipping): boolean {
  if (laid === law) return true
  if (!table.lay(law.passing)) return false
  happens.set(law.happens)
  laid = law
  return true
}
