import { type Stream, uniform } from '../random/stream.ts'

/**
 * How often each of n observations comes in one bootstrap sample: n draws with replacement (Efron 1979).
 *
 * @param size n, whole, 0 or more
 * @param sample which of the bootstrap samples, whole
 * @returns n counts that add up to n
 */
export function resample(size: number, luck: Stream, sample: number): Int32Array {
  const counts = new Int32Array(size)
  for (let draw = 0; draw < size; draw++) counts[Math.floor(uniform(luck, sample, draw) * size)]!++
  return counts
}
