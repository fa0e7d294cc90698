import { advance, and, bitsOfEach, get, isLess, load, type Routine, repeat, set, store } from '../kernels/wordCode.ts'

/** What `keepWithin.ts` does: keepWithin(sets, end of sets, within, sizes). */
export function keepWithinRoutine(): Routine {
  const [sets, end, within, sizes, kept] = [0, 1, 2, 3, 4] as const
  return {
    name: 'keepWithin',
    told: 4,
    words: 0,
    vectors: 1,
    gives: false,
    code: [
      repeat(
        [
          ...[get(sets), load, get(within), load, and, set(kept)],
          ...[get(sets), get(kept), store(0), get(sizes), get(kept), bitsOfEach, store(0)],
          ...[advance(sets, 16), advance(within, 16), advance(sizes, 16)].flat(),
        ],
        [get(sets), get(end), isLess],
      ),
    ],
  }
}
