import type { Stream } from './stream.ts'
import { threefry } from './threefry.ts'

const luck = new Int32Array(2)

/**
 * Thirty-two things at once that happen with one chance each, and in so many of the cases where they do, another.
 *
 * Bit k is set where the k-th of 32 draws is below the chance. The draws are compared with it all at the same time, from
 * their first binary digit on, a word of luck for each digit of all: after seven digits or so every draw has parted from
 * the chance, and the others are never made. Exact to 32 digits; of two chances the things of the smaller are among those of
 * the larger, in one world and between two. Words are those of Threefry-2x32-13.
 *
 * @param a keys the draws with b, as in `uniform`
 * @param b whole, 0 or more
 * @param first the larger chance in words of luck, `wordsOf(chance)`
 * @param second the smaller in the same way
 * @param happens two sets of bits: those of the larger chance, and of the smaller
 */
export function happening(
  { key0, key1 }: Stream,
  a: number,
  b: number,
  first: number,
  second: number,
  happens: Int32Array,
): void {
  let some = first > lastWord ? -1 : 0
  let few = second > lastWord ? -1 : 0
  // Draws that agree with the chance in every digit so far.
  let openForSome = ~some
  let openForFew = ~few
  for (let block = b << 4, digits = 0; (openForSome | openForFew) !== 0 && digits < 32; block++) {
    threefry(key0, key1, a, block, luck, 13)
    for (let half = 0; half < 2; half++, digits++) {
      const ones = luck[half]!
      const digitOfFirst = (first << digits) >> 31
      const digitOfSecond = (second << digits) >> 31
      // Where the chance has 1 and the draw 0, it is below for good; where it is the other way round, above.
      some |= openForSome & digitOfFirst & ~ones
      few |= openForFew & digitOfSecond & ~ones
      openForSome &= ~(ones ^ digitOfFirst)
      openForFew &= ~(ones ^ digitOfSecond)
    }
  }
  happens[0] = some
  happens[1] = few
}

const lastWord = 4294967295

/** A chance from 0 to 1 as the number of words of luck, of 2³², that stand for what happens. */
export function wordsOf(chance: number): number {
  return Math.round(chance * 4294967296)
}
