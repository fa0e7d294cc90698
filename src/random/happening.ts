import { placeOf } from '../kernels/memory.ts'
import { fewest, fourAtOnce } from './fourAtOnce.ts'
import { luckOf, wordsABlock } from './luckOf.ts'
import type { Stream } from './stream.ts'
import { threefry } from './threefry.ts'

/** How many blocks of luck everybody gets at first: enough for seven of eight. */
const ahead = 4
const digitsAhead = ahead * wordsABlock
/** How many are decided at a time. */
const together = 128

const whom = new Int32Array(together * ahead)
const which = new Int32Array(together * ahead)
const luck = new Int32Array(together * digitsAhead)
const words = new Int32Array(wordsABlock)

/**
 * Thirty-two things at once that happen with one chance each, for each of many.
 *
 * Bit k is set where the k-th of 32 draws is below the chance. The draws are compared with it all at the same time, from
 * their first binary digit on, a word of luck for each digit of all: after seven digits or so every draw has parted from
 * the chance, and the others are never made. Exact to 32 digits; of two chances the things of the smaller are among those of
 * the larger, in one world and between two. Words are those of Threefry-2x32-13.
 *
 * @param as keys the draws with b, as in `uniform`; one for each
 * @param bs whole, 0 or more; one for each
 * @param count how many there are
 * @param chance in words of luck, `wordsOf(chance)`
 * @param happens the sets of bits
 */
export function happening(
  stream: Stream,
  as: Int32Array,
  bs: Int32Array,
  count: number,
  chance: number,
  happens: Int32Array,
): void {
  const [from, when, to] = [placeOf(as), placeOf(bs), placeOf(happens)]
  if (isSure(chance)) happens.fill(-1, 0, count)
  else if (fourAtOnce() === undefined || count < fewest.happening || from < 0 || when < 0 || to < 0) {
    oneByOne(stream, as, bs, count, chance, happens)
  } else happeningAt(stream, from, when, count, chance, to)
}

/** Whether something is sure to happen, with a chance in words of luck. */
export function isSure(chance: number): boolean {
  return chance > lastWord
}

/**
 * The same for what is not sure and stands where kernels read and write, told by where it begins.
 *
 * @throws `missing kernels` where there are none
 */
export function happeningAt(
  { key0, key1 }: Stream,
  as: number,
  bs: number,
  count: number,
  chance: number,
  happens: number,
): void {
  const routines = fourAtOnce()
  if (routines === undefined) throw new Error('missing kernels')
  routines.happening(key0, key1, as, bs, as + 4 * count, chance | 0, happens)
}

function oneByOne(
  stream: Stream,
  as: Int32Array,
  bs: Int32Array,
  count: number,
  chance: number,
  happens: Int32Array,
): void {
  for (let from = 0; from < count; from += together) {
    const to = Math.min(count, from + together)
    for (let each = from, at = 0; each < to; each++) {
      for (let block = 0; block < ahead; block++, at++) {
        whom[at] = as[each]!
        which[at] = (bs[each]! << 4) + block
      }
    }
    luckOf(stream, 0, whom, which, (to - from) * ahead, luck)
    compare(stream, chance | 0, from, to, happens)
  }
}

/** Compares the draws of some of them with the chance. */
function compare({ key0, key1 }: Stream, chance: number, from: number, to: number, happens: Int32Array): void {
  for (let each = from, at = 0; each < to; each++, at += digitsAhead) {
    let some = 0
    // Draws that agree with the chance in every digit so far.
    let open = -1
    for (let digit = 0; digit < digitsAhead; digit++) {
      const ones = luck[at + digit]!
      const ofChance = (chance << digit) >> 31
      // Where the chance has 1 and the draw 0, it is below for good; where it is the other way round, above.
      some |= open & ofChance & ~ones
      open &= ~(ones ^ ofChance)
    }
    const place = (each - from) * ahead
    for (let digit = digitsAhead, block = which[place]! + ahead; open !== 0 && digit < 32; block++) {
      threefry(key0, key1, whom[place]!, block, words, 13)
      for (let half = 0; half < wordsABlock; half++, digit++) {
        const ones = words[half]!
        const ofChance = (chance << digit) >> 31
        some |= open & ofChance & ~ones
        open &= ~(ones ^ ofChance)
      }
    }
    happens[each] = some
  }
}

const lastWord = 4294967295

/** A chance from 0 to 1 as the number of words of luck, of 2³², that stand for what happens. */
export function wordsOf(chance: number): number {
  return Math.round(chance * 4294967296)
}
