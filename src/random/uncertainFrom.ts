import { invalid } from '../arithmetic/invalid.ts'
import { normalCdf } from '../arithmetic/normalCdf.ts'
import { normalQuantile } from '../arithmetic/normalQuantile.ts'
import type { Uncertain } from '../units/uncertain.ts'

/**
 * A value of an uncertain quantity from one uniform draw, by its quantile function: low + u(high − low), or for the
 * normal law Φ⁻¹(Φ(a) + u(Φ(b) − Φ(a))) with a and b the bounds in standard deviations from the centre.
 *
 * Where only whole numbers can come out, each from low to high is as likely under the uniform law; the normal one is
 * rounded.
 *
 * @param u from 0 to 1; the value grows with it
 * @returns from low to high
 * @throws `invalid u`
 */
export function uncertainFrom(u: number, uncertain: Uncertain): number {
  if (!(u >= 0 && u <= 1)) throw invalid('u', u)
  const { low, high, whole } = uncertain
  if (uncertain.law === 'uniform') {
    return whole ? Math.min(high, Math.floor(low + u * (high - low + 1))) : Math.min(high, low + u * (high - low))
  }
  const { centre, spread } = uncertain
  const below = normalCdf((low - centre) / spread)
  const upTo = normalCdf((high - centre) / spread)
  const value = centre + spread * normalQuantile(Math.min(1, below + u * (upTo - below)))
  return Math.max(low, Math.min(high, whole ? Math.round(value) : value))
}
