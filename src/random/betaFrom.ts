import { betaQuantile } from '../arithmetic/betaQuantile.ts'
import { invalid } from '../arithmetic/invalid.ts'

/**
 * A beta variable from one uniform draw, by its quantile function; its mean is a/(a + b).
 *
 * @param u from 0 (giving 0) to 1 (giving 1); the result grows with it
 * @param a 0.01 or more
 * @param b 0.01 or more
 * @returns from 0 to 1, both possible where a or b is small
 * @throws `invalid u`, `invalid a`, `invalid b`
 */
export function betaFrom(u: number, a: number, b: number): number {
  if (!(u >= 0 && u <= 1)) throw invalid('u', u)
  if (!(a >= 0.01 && a < Infinity)) throw invalid('a', a)
  if (!(b >= 0.01 && b < Infinity)) throw invalid('b', b)
  return betaQuantile(u, a, b)
}
