/**
 * How far from evenly the draws fill so many cells, as a standard normal score (Wilson–Hilferty of chi-square).
 * For good draws it exceeds 5 in about three of ten million looks.
 */
export function unevenness(draws: ArrayLike<number>, cells: number): number {
  const counts = new Float64Array(cells)
  for (let i = 0; i < draws.length; i++) counts[Math.floor(draws[i]! * cells)]! += 1
  const expected = draws.length / cells
  let chiSquare = 0
  for (const count of counts) chiSquare += (count - expected) ** 2 / expected
  const freedom = cells - 1
  return (Math.cbrt(chiSquare / freedom) - 1 + 2 / (9 * freedom)) / Math.sqrt(2 / (9 * freedom))
}

/** The correlation of two series of uniform draws as a standard normal score. */
export function relation(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < one.length; i++) sum += (one[i]! - 0.5) * (other[i]! - 0.5)
  return (12 * sum) / Math.sqrt(one.length)
}

/** So many draws, the i-th for i. */
export function drawn(count: number, draw: (i: number) => number): Float64Array {
  return Float64Array.from({ length: count }, (_, i) => draw(i))
}

/** The mean of the draws less its expectation, in standard errors. */
export function meanScore(values: ArrayLike<number>, mean: number, variance: number): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i]! - mean
  return sum / Math.sqrt(values.length * variance)
}
