import { exp } from '../arithmetic/exp.ts'
import { invalid } from '../arithmetic/invalid.ts'
import { normalFrom } from './normalFrom.ts'

/**
 * A log-normal variable from one uniform draw, by its quantile function: median · exp(spread · Φ⁻¹(u)).
 *
 * @param u from 0 to 1; the result grows with it
 * @param median 0 or more
 * @param spread standard deviation of the logarithm, 0 or more; the mean is median · exp(spread²/2)
 * @throws `invalid u`, `invalid median`, `invalid spread`
 */
export function logNormalFrom(u: number, median: number, spread: number): number {
  if (!(median >= 0 && median < Infinity)) throw invalid('median', median)
  const stretch = exp(normalFrom(u, 0, spread))
  return median === 0 ? 0 : median * stretch
}
