import { invalid } from '../arithmetic/invalid.ts'
/** How many words of luck are looked up together: all that agree in the first 10 bits. */
export const guides = 1024
const shift = 22
const words = 4294967296
const least = -2147483648

/** A table of the geometric law: how many are passed over before the first whom something happens to. */
export interface Passing {
  /** Where counting ends: the law has no memory, so whoever passes so many over counts on from there. */
  readonly most: number
  /** The last word of luck at which so many are passed over, by their number; words are read as signed integers. */
  readonly last: Int32Array
  /** Where to begin to look, by the first bits of a word. */
  readonly guide: Uint16Array
}

/**
 * The table for a chance: P(K ≤ k) = 1 − (1 − p)ᵏ⁺¹, exact to 1 in 2³².
 *
 * @param p chance of happening, above 0, to 1
 * @param most 1 to 65,535
 * @throws `invalid p`, `invalid most`
 */
export function passing(p: number, most: number): Passing {
  if (!(p > 0 && p <= 1)) throw invalid('p', p)
  if (!(Number.isInteger(most) && most >= 1 && most <= 65_535)) throw invalid('most', most)
  const last = new Int32Array(most + 1).fill(-1 - least)
  let none = 1
  for (let passed = 0; passed < most; passed++) {
    none *= 1 - p
    last[passed] = lastBelow(1 - none)
  }
  const guide = new Uint16Array(guides)
  let from = 0
  for (let at = 0; at < guides; at++) {
    while (from < most && last[from]! < (words / guides) * at + least) from += 1
    guide[at] = from
  }
  return { most, last, guide }
}

/** The tables for a chance, made when they are asked for and kept for as long as the same is asked for again. */
export function passingWithin(p: number): (most: number) => Passing {
  let table: Passing | undefined
  return (most) => {
    if (table?.most !== most) table = passing(p, most)
    return table
  }
}

/** How many are passed over, by a word of 32 bits; `most` for as many or more. Grows with the word. */
export function passedOver({ last, guide }: Passing, word: number): number {
  let passed = guide[(word >> shift) + guides / 2]!
  while (word > last[passed]!) passed += 1
  return passed
}

/**
 * The last words of luck, by how many are passed over, at which something happens that comes less often: in so large a part
 * of the cases. One word then says where, and what.
 *
 * @param part 0 to 1
 */
export function partOf({ most, last }: Passing, part: number): Int32Array {
  const bounds = new Int32Array(most + 1).fill(least)
  for (let passed = 0, from = 0; passed < most; passed++) {
    const to = last[passed]! - least + 1
    bounds[passed] = lastBelow((from + part * (to - from)) / words)
    from = to
  }
  return bounds
}

/** The last of the words that make up so large a part of all. */
export function lastBelow(part: number): number {
  return Math.max(least, Math.floor(part * words) - 1 + least)
}
