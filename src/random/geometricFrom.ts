import { invalid } from '../arithmetic/invalid.ts'
import { log1p } from '../arithmetic/log1p.ts'

/**
 * A geometric variable from one uniform draw: how many failures come before the first success. P(K ≤ k) = 1 − (1 − p)ᵏ⁺¹.
 *
 * @param u from 0 (giving 0) to 1 (giving Infinity, unless p = 1); the result grows with it
 * @param p chance of success, 0 (giving Infinity) to 1 (giving 0); the mean is (1 − p)/p
 * @returns the smallest whole number k with P(K ≤ k) ≥ u
 * @throws `invalid u`, `invalid p`
 */
export function geometricFrom(u: number, p: number): number {
  if (!(u >= 0 && u <= 1)) throw invalid('u', u)
  if (!(p >= 0 && p <= 1)) throw invalid('p', p)
  if (p === 1) return 0
  if (p === 0) return Infinity
  return Math.max(0, Math.ceil(log1p(-u) / log1p(-p)) - 1)
}
