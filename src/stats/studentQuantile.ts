import { betaOddsQuantile } from '../arithmetic/betaOddsQuantile.ts'
import { invalid } from '../arithmetic/invalid.ts'
import { normalQuantile } from '../arithmetic/normalQuantile.ts'

/**
 * The quantile of Student's t distribution: the t below which a share p lies.
 *
 * t²/freedom has the distribution of the odds of a beta variable with ½ and freedom/2.
 *
 * @param p from 0 (−Infinity) to 1 (Infinity)
 * @param freedom degrees of freedom, 0.02 or more; Infinity gives the normal quantile
 * @throws `invalid p`, `invalid freedom`
 */
export function studentQuantile(p: number, freedom: number): number {
  if (!(p >= 0 && p <= 1)) throw invalid('p', p)
  if (!(freedom >= 0.02)) throw invalid('freedom', freedom)
  if (freedom === Infinity) return normalQuantile(p)
  const tail = Math.min(p, 1 - p)
  // Each side is asked for the small one of the two shares, which is the one known to all its digits.
  const odds =
    tail < 0.25 ? 1 / betaOddsQuantile(2 * tail, freedom / 2, 0.5) : betaOddsQuantile(1 - 2 * tail, 0.5, freedom / 2)
  const size = Math.sqrt(freedom * odds)
  return p < 0.5 ? -size : size
}
