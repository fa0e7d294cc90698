import { invalid } from '../arithmetic/invalid.ts'
import { normalQuantile } from '../arithmetic/normalQuantile.ts'

/**
 * A normal variable from one uniform draw, by its quantile function.
 *
 * @param u from 0 to 1; the result grows with it
 * @param spread standard deviation, 0 or more
 * @throws `invalid u`, `invalid mean`, `invalid spread`
 */
export function normalFrom(u: number, mean: number = 0, spread: number = 1): number {
  if (!Number.isFinite(mean)) throw invalid('mean', mean)
  if (!(spread >= 0 && spread < Infinity)) throw invalid('spread', spread)
  if (!(u >= 0 && u <= 1)) throw invalid('u', u)
  return spread === 0 ? mean : mean + spread * normalQuantile(u)
}
