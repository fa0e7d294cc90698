import { placeOf } from '../kernels/memory.ts'
import { fewest, fourAtOnce } from './fourAtOnce.ts'
import type { Stream } from './stream.ts'

/** How many words of luck a block has. */
export const wordsABlock = 2

/**
 * Luck for many at once: of each pair of counters, the block of two words of Threefry-2x32-13.
 *
 * The same words as `threefry(key0, key1 ^ c, a, b, words, 13)` gives one by one; in one loop without a branch several are
 * under way at the same time.
 *
 * @param c which of several of that, as in `uniform`
 * @param as whom they are for, and the like
 * @param bs when, and the like
 * @param count how many pairs there are
 * @param words the blocks, one after the other; two words a pair
 */
export function luckOf(
  { key0, key1 }: Stream,
  c: number,
  as: Int32Array,
  bs: Int32Array,
  count: number,
  words: Int32Array,
): void {
  const [from, when, to] = [placeOf(as), placeOf(bs), placeOf(words)]
  if (fourAtOnce() === undefined || count < fewest.luckOf || from < 0 || when < 0 || to < 0) {
    oneByOne(key0, key1 ^ c, as, bs, count, words)
  } else luckAt({ key0, key1 }, c, from, when, count, to)
}

/**
 * The same for what stands where kernels read and write, told by where it begins.
 *
 * @throws `missing kernels` where there are none
 */
export function luckAt(
  { key0, key1 }: Omit<Stream, 'name'>,
  c: number,
  as: number,
  bs: number,
  count: number,
  words: number,
): void {
  const routines = fourAtOnce()
  if (routines === undefined) throw new Error('missing kernels')
  routines.luckOf(key0, key1 ^ c, as, bs, as + 4 * count, words)
}

function oneByOne(key0: number, key1: number, as: Int32Array, bs: Int32Array, count: number, words: Int32Array): void {
  const first = key0 | 0
  const second = key1 | 0
  const third = 0x1bd11bda ^ first ^ second
  for (let at = 0; at < count; at++) {
    let x = (as[at]! + first) | 0
    let y = (bs[at]! + second) | 0
    x = (x + y) | 0
    y = ((y << 13) | (y >>> 19)) ^ x
    x = (x + y) | 0
    y = ((y << 15) | (y >>> 17)) ^ x
    x = (x + y) | 0
    y = ((y << 26) | (y >>> 6)) ^ x
    x = (x + y) | 0
    y = ((y << 6) | (y >>> 26)) ^ x
    x = (x + second) | 0
    y = (y + third + 1) | 0
    x = (x + y) | 0
    y = ((y << 17) | (y >>> 15)) ^ x
    x = (x + y) | 0
    y = ((y << 29) | (y >>> 3)) ^ x
    x = (x + y) | 0
    y = ((y << 16) | (y >>> 16)) ^ x
    x = (x + y) | 0
    y = ((y << 24) | (y >>> 8)) ^ x
    x = (x + third) | 0
    y = (y + first + 2) | 0
    x = (x + y) | 0
    y = ((y << 13) | (y >>> 19)) ^ x
    x = (x + y) | 0
    y = ((y << 15) | (y >>> 17)) ^ x
    x = (x + y) | 0
    y = ((y << 26) | (y >>> 6)) ^ x
    x = (x + y) | 0
    y = ((y << 6) | (y >>> 26)) ^ x
    x = (x + first) | 0
    y = (y + second + 3) | 0
    x = (x + y) | 0
    y = ((y << 17) | (y >>> 15)) ^ x
    words[wordsABlock * at] = x
    words[wordsABlock * at + 1] = y
  }
}
