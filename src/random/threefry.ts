/**
 * Threefry-2x32: scrambles a counter of two words under a key of two words (Salmon, Moraes, Dror & Shaw 2011,
 * "Parallel random numbers: as easy as 1, 2, 3").
 *
 * Four rounds of add, rotate and exclusive-or, then a share of the key, over and over. All words are 32 bits, read and
 * written as signed integers.
 *
 * @param out two words for the result; given, so that nothing is allocated
 * @param rounds 20, or 13: the fewest its authors found to pass every test
 */
export function threefry(
  key0: number,
  key1: number,
  counter0: number,
  counter1: number,
  out: Int32Array,
  rounds: 13 | 20 = 20,
): void {
  let now = key0 | 0
  let next = key1 | 0
  let afterNext = 0x1bd11bda ^ now ^ next
  let x = (counter0 + now) | 0
  let y = (counter1 + next) | 0
  const turns = rounds >> 2
  for (let turn = 1; turn <= turns; turn++) {
    if (turn & 1) {
      x = (x + y) | 0
      y = ((y << 13) | (y >>> 19)) ^ x
      x = (x + y) | 0
      y = ((y << 15) | (y >>> 17)) ^ x
      x = (x + y) | 0
      y = ((y << 26) | (y >>> 6)) ^ x
      x = (x + y) | 0
      y = ((y << 6) | (y >>> 26)) ^ x
    } else {
      x = (x + y) | 0
      y = ((y << 17) | (y >>> 15)) ^ x
      x = (x + y) | 0
      y = ((y << 29) | (y >>> 3)) ^ x
      x = (x + y) | 0
      y = ((y << 16) | (y >>> 16)) ^ x
      x = (x + y) | 0
      y = ((y << 24) | (y >>> 8)) ^ x
    }
    x = (x + next) | 0
    y = (y + afterNext + turn) | 0
    const spent = now
    now = next
    next = afterNext
    afterNext = spent
  }
  if (rounds === 13) {
    x = (x + y) | 0
    y = ((y << 17) | (y >>> 15)) ^ x
  }
  out[0] = x
  out[1] = y
}
