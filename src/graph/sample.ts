import { type Stream, uniform } from '../random/stream.ts'

/**
 * A uniform sample of the numbers 0 to count − 1, without repeats: those with the least draws, ascending.
 *
 * A draw is keyed by the number, so that a larger sample holds a smaller one.
 *
 * @param size how many; from `count` on, all of them
 */
export function sample(count: number, size: number, stream: Stream): Int32Array {
  const all = Int32Array.from({ length: count }, (_, number) => number)
  if (size >= count) return all
  if (!(size >= 1)) return new Int32Array(0)
  const draws = Float64Array.from(all, (number) => uniform(stream, number))
  const most = Float64Array.from(draws).sort()[Math.floor(size) - 1]
  return all.filter((number) => draws[number] <= most)
}
