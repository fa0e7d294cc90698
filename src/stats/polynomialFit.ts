/** A curve through observations. */
export interface PolynomialFit {
  readonly degree: number
  /** Its value at each observation. */
  readonly fitted: Float64Array
}

/**
 * The least-squares polynomial of the degree that foretells best: the one whose errors at observations left out in turn
 * have the smallest sum of squares, Σ ((yᵢ − ŷᵢ)/(1 − hᵢ))² (PRESS; Allen 1974), the lowest of equals.
 *
 * @param columns orthonormal polynomials on the observations, from degree 0 up: the degrees to choose from
 * @param y finite, one an observation
 * @throws `invalid columns` for none, `invalid y` if their number differs
 */
export function polynomialFit(columns: readonly Float64Array[], y: ArrayLike<number>): PolynomialFit {
  const size = columns[0]?.length
  if (size === undefined) throw new Error('invalid columns: none')
  if (y.length !== size) throw new Error(`invalid y: ${y.length} for ${size}`)
  const fitted = new Float64Array(size)
  const leverage = new Float64Array(size)
  let best: PolynomialFit = { degree: 0, fitted }
  let fewest = Infinity
  for (const [degree, column] of columns.entries()) {
    const coefficient = column.reduce((sum, value, i) => sum + value * y[i]!, 0)
    let missed = 0
    for (let i = 0; i < size; i++) {
      fitted[i]! += coefficient * column[i]!
      leverage[i]! += column[i]! * column[i]!
      // An observation on which alone the curve depends foretells nothing about itself.
      const error = (y[i]! - fitted[i]!) / Math.max(1 - leverage[i]!, 1e-9)
      missed += error * error
    }
    if (missed < fewest || degree === 0) {
      fewest = missed
      best = { degree, fitted: fitted.slice() }
    }
  }
  return best
}
