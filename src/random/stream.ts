import seedrandom from 'seedrandom'
import { threefry } from './threefry.ts'

/** A named source of luck: two words of key for the counters that ask it. */
export interface Stream {
  readonly name: string
  readonly key0: number
  readonly key1: number
}

/**
 * The stream of a name under a seed. Its key is two words of the generator ARC4 seeded with both texts.
 *
 * @param seed any text; also the empty one
 * @param name what the stream decides
 */
export function stream(seed: string, name: string): Stream {
  const words = seedrandom(JSON.stringify([seed, name]))
  return { name, key0: words.int32(), key1: words.int32() }
}

/**
 * A stream that comes of another, by its name, in a twentieth of the time that `stream` takes.
 *
 * Its key is the block of Threefry-2x32-20 under the key of the other, at the number of the name, by FNV-1a.
 */
export function streamBelow(above: Stream, name: string): Stream {
  return below(above, name, numberOf(name), 0)
}

/**
 * The stream of a number, of the many that come of another: its key is the block at that number.
 *
 * @param number whole, 0 to 2³² − 1
 */
export function streamNumbered(above: Stream, number: number): Stream {
  return below(above, above.name, number, 1)
}

function below({ key0, key1 }: Stream, name: string, number: number, kind: number): Stream {
  threefry(key0, key1, number, kind, words)
  return { name, key0: words[0]!, key1: words[1]! }
}

/** A number of 32 bits for a word (Fowler, Noll & Vo 1991: FNV-1a). */
function numberOf(name: string): number {
  let number = 0x811c9dc5
  for (let at = 0; at < name.length; at++) number = Math.imul(number ^ name.charCodeAt(at), 0x01000193)
  return number
}

const words = new Int32Array(2)

/**
 * One draw, uniform between 0 and 1: a pure function of the stream and of what is decided, whenever and wherever asked.
 *
 * (m + ½)/2⁵² with the 52 bits m of Threefry-2x32-20 at the counter (a, b); c goes into the key.
 *
 * @param a for instance the person; a, b and c are whole numbers, of which the lower 32 bits count
 * @param b for instance the day
 * @param c for instance which of several of that day
 * @returns from 2⁻⁵³ to 1 − 2⁻⁵³, never 0 or 1
 */
export function uniform(stream: Stream, a: number, b: number = 0, c: number = 0): number {
  threefry(stream.key0, stream.key1 ^ c, a, b, words)
  return ((words[0]! >>> 0) * 1048576 + (words[1]! >>> 12) + 0.5) / 4503599627370496
}
