import { invalid } from '../arithmetic/invalid.ts'
import { log1p } from '../arithmetic/log1p.ts'

/**
 * An exponential variable from one uniform draw, by its quantile function: −mean · ln(1 − u).
 *
 * @param u from 0 (giving 0) to 1 (giving Infinity); the result grows with it
 * @param mean 0 or more; 0 gives 0
 * @throws `invalid u`, `invalid mean`
 */
export function exponentialFrom(u: number, mean: number): number {
  if (!(u >= 0 && u <= 1)) throw invalid('u', u)
  if (!(mean >= 0 && mean < Infinity)) throw invalid('mean', mean)
  return mean === 0 || u === 0 ? 0 : -mean * log1p(-u)
}
