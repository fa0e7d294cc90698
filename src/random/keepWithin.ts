import { bitsIn } from '../arithmetic/bitsIn.ts'
import { placeOf } from '../kernels/memory.ts'
import { fewest, fourAtOnce } from './fourAtOnce.ts'

/**
 * Keeps of sets of 32, a bit each, those that are within others, and counts them.
 *
 * @param sets each of them is written over
 * @param count how many sets there are
 * @param sizes how many are kept of each
 */
export function keepWithin(sets: Int32Array, within: Int32Array, count: number, sizes: Int32Array): void {
  const routines = fourAtOnce()
  if (routines === undefined || count < fewest.keepWithin || placeOf(sets) < 0) {
    oneByOne(sets, within, count, sizes)
  } else {
    const from = placeOf(sets)
    routines.keepWithin(from, from + 4 * count, placeOf(within), placeOf(sizes))
  }
}

function oneByOne(sets: Int32Array, within: Int32Array, count: number, sizes: Int32Array): void {
  for (let at = 0; at < count; at++) {
    const kept = sets[at]! & within[at]!
    sets[at] = kept
    sizes[at] = bitsIn(kept)
  }
}
