import { type Stream, uniform } from '../../random/stream.ts'
import { sobolDirections } from './sobolDirections.ts'

const bits = 32
const wordSize = 4294967296

/** The most dimensions a Sobol sequence may have here. */
export const mostDimensions = sobolDirections.length + 1

/**
 * The Sobol sequence: points of the unit cube that fill it evenly, each run of 2ᵏ of them in every dimension at once.
 *
 * Point i is the exclusive-or of the direction numbers vₖ at the bits of the Gray code i ⊕ ⌊i/2⌋ (Sobol' 1967; Antonov
 * & Saleev 1979). With `luck` it is scrambled: each dimension's digits go through a random lower triangular matrix and
 * a random shift (Matoušek 1998), which leaves the evenness, makes every point uniform, and so makes every mean
 * unbiased.
 *
 * @param dimensions 1 to `mostDimensions`; a dimension is the same whatever others there are
 * @param luck left out, the points are those of the published sequence, the first being 0
 * @returns the point of an index, whole, from 0 to 2³¹ − 1: coordinates in [0, 1), scrambled in (0, 1)
 * @throws `invalid dimensions`; the function returned throws `invalid index`
 */
export function sobolSequence(dimensions: number, luck?: Stream): (index: number) => readonly number[] {
  if (!(Number.isInteger(dimensions) && dimensions >= 1 && dimensions <= mostDimensions)) {
    throw new Error(`invalid dimensions: ${dimensions}`)
  }
  const axes = Array.from({ length: dimensions }, (_, axis) => {
    const plain = directionsOf(axis)
    if (luck === undefined) return { directions: plain, shift: 0 }
    return { directions: scrambled(plain, luck, axis), shift: word(luck, axis, bits) }
  })
  const centre = luck === undefined ? 0 : 0.5
  return (index) => {
    if (!(Number.isInteger(index) && index >= 0 && index < 2147483648)) throw new Error(`invalid index: ${index}`)
    const gray = index ^ (index >>> 1)
    return axes.map(({ directions, shift }) => {
      let x = shift
      for (let bit = 0; gray >>> bit !== 0; bit++) if ((gray >>> bit) & 1) x ^= directions[bit]!
      return ((x >>> 0) + centre) / wordSize
    })
  }
}

/** The direction numbers v₁ … v₃₂ of a dimension, the binary point before their highest bit. */
function directionsOf(axis: number): Int32Array {
  const directions = new Int32Array(bits)
  const [polynomial = 1, ...starts] = axis === 0 ? [] : sobolDirections[axis - 1]!
  const degree = starts.length
  for (let k = 0; k < bits; k++) {
    if (degree === 0 || k < degree) {
      directions[k] = (starts[k] ?? 1) << (bits - 1 - k)
      continue
    }
    let next = directions[k - degree]! ^ (directions[k - degree]! >>> degree)
    for (let j = 1; j < degree; j++) if ((polynomial >>> (degree - j)) & 1) next ^= directions[k - j]!
    directions[k] = next
  }
  return directions
}

/** The numbers multiplied by a matrix with ones on its diagonal and random bits below: row r is a word of its own. */
function scrambled(directions: Int32Array, luck: Stream, axis: number): Int32Array {
  const rows = Array.from({ length: bits }, (_, row) => {
    const diagonal = 1 << (bits - 1 - row)
    // The bits above the diagonal, which are the places of higher value, stay as they were drawn.
    return diagonal | (word(luck, axis, row) & ~(diagonal | (diagonal - 1)))
  })
  return directions.map((number) => rows.reduce((out, row, at) => out | (parity(row & number) << (bits - 1 - at)), 0))
}

function word(luck: Stream, axis: number, of: number): number {
  return Math.floor(uniform(luck, axis, of) * wordSize) | 0
}

function parity(x: number): number {
  let folded = x ^ (x >>> 16)
  folded ^= folded >>> 8
  folded ^= folded >>> 4
  folded ^= folded >>> 2
  return (folded ^ (folded >>> 1)) & 1
}
