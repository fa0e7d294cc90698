import { invalid } from '../arithmetic/invalid.ts'
/**
 * A quantile: the value below which this part of the values lies, on straight lines between neighbouring values
 * (Hyndman & Fan 1996, type 7). A part of ½ gives the median.
 *
 * @param values finite, in any order; unchanged
 * @param part from 0, the least value, to 1, the largest
 * @returns null for no values
 * @throws `invalid part`
 */
export function quantile(values: ArrayLike<number>, part: number): number | null {
  if (!(part >= 0 && part <= 1)) throw invalid('part', part)
  if (values.length === 0) return null
  const ascending = Float64Array.from(values).sort()
  const place = (ascending.length - 1) * part
  const below = ascending[Math.floor(place)]
  const above = ascending[Math.ceil(place)]
  return below + (place - Math.floor(place)) * (above - below)
}
