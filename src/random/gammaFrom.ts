import { gammaQuantile } from '../arithmetic/gammaQuantile.ts'
import { invalid } from '../arithmetic/invalid.ts'

/**
 * A gamma variable from one uniform draw, by its quantile function.
 *
 * @param u from 0 (giving 0) to 1 (giving Infinity); the result grows with it
 * @param shape 0.01 or more
 * @param mean 0 or more; without it the scale is 1, that is, the mean is the shape
 * @throws `invalid u`, `invalid shape`, `invalid mean`
 */
export function gammaFrom(u: number, shape: number, mean: number = shape): number {
  if (!(u >= 0 && u <= 1)) throw invalid('u', u)
  if (!(shape >= 0.01 && shape < Infinity)) throw invalid('shape', shape)
  if (!(mean >= 0 && mean < Infinity)) throw invalid('mean', mean)
  return mean === 0 ? 0 : gammaQuantile(u, shape) * (mean / shape)
}
