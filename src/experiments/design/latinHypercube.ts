import { permutation } from '../../random/permutation.ts'
import { type Stream, uniform } from '../../random/stream.ts'

/**
 * A Latin hypercube: points of the unit cube of which each of n equal slices of every dimension holds exactly one
 * (McKay, Beckman & Conover 1979). Coordinate d of point i is (π(i) + u)/n, π a random order of its own a dimension.
 *
 * @param size n, whole, 0 or more; 0 gives no points
 * @param dimensions whole, 0 or more
 * @returns coordinates in (0, 1)
 * @throws `invalid size`, `invalid dimensions`
 */
export function latinHypercube(size: number, dimensions: number, luck: Stream): readonly (readonly number[])[] {
  if (!(Number.isInteger(size) && size >= 0)) throw new Error(`invalid size: ${size}`)
  if (!(Number.isInteger(dimensions) && dimensions >= 0)) throw new Error(`invalid dimensions: ${dimensions}`)
  const columns = Array.from({ length: dimensions }, (_, axis) => {
    const slices = permutation(size, luck, axis)
    return slices.map((slice, point) => (slice + uniform(luck, axis, point, 1)) / size)
  })
  return Array.from({ length: size }, (_, point) => columns.map((column) => column[point]!))
}
