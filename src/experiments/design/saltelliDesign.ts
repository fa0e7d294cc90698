import type { Stream } from '../../random/stream.ts'
import { mostDimensions, sobolSequence } from './sobolSequence.ts'

/**
 * The points from which first-order and total indices are estimated (Saltelli et al. 2010, "Variance based sensitivity
 * analysis of model output"): rows of a point A, a point B, and for each input A with that one coordinate of B.
 *
 * A and B are the two halves of a scrambled Sobol sequence's coordinates.
 *
 * @param inputs k, whole, from 1 to half of `mostDimensions`
 * @param rows whole, 0 or more; a power of 2 is most even
 * @returns rows · (k + 2) points, row by row
 * @throws `invalid inputs`, `invalid rows`
 */
export function saltelliDesign(inputs: number, rows: number, luck: Stream): readonly (readonly number[])[] {
  if (!(Number.isInteger(inputs) && inputs >= 1 && 2 * inputs <= mostDimensions)) {
    throw new Error(`invalid inputs: ${inputs}`)
  }
  if (!(Number.isInteger(rows) && rows >= 0)) throw new Error(`invalid rows: ${rows}`)
  const both = sobolSequence(2 * inputs, luck)
  return Array.from({ length: rows }, (_, row) => {
    const coordinates = both(row)
    const [a, b] = [coordinates.slice(0, inputs), coordinates.slice(inputs)]
    return [a, b, ...a.map((_, input) => a.with(input, b[input]!))]
  }).flat()
}
