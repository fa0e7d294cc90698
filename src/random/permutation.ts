import { type Stream, uniform } from './stream.ts'

/**
 * The numbers from 0 to size − 1 in a random order, each order as likely (Fisher & Yates).
 *
 * @param size whole, 0 or more
 * @param a what the order is for; its draws are those of (a, 1), (a, 2), …, (a, size − 1)
 */
export function permutation(size: number, luck: Stream, a: number): number[] {
  const places = Array.from({ length: size }, (_, place) => place)
  for (let last = size - 1; last > 0; last--) {
    const chosen = Math.floor(uniform(luck, a, last) * (last + 1))
    ;[places[last], places[chosen]] = [places[chosen]!, places[last]!]
  }
  return places
}
