import { exp } from '../arithmetic/exp.ts'
import { gammaQuantile } from '../arithmetic/gammaQuantile.ts'
import { invalid } from '../arithmetic/invalid.ts'
import { log } from '../arithmetic/log.ts'
import { logGamma } from '../arithmetic/logGamma.ts'

/**
 * Shares that add up to 1 (a Dirichlet variable), from one uniform draw each: gamma variables over their sum.
 *
 * @param uniforms above 0 and below 1, one a share
 * @param concentrations 0.01 or more, one a share; large ones keep the shares near their expectations, which are in
 *   proportion to the concentrations, small ones give nearly all to one
 * @returns as many shares; none for none
 * @throws `invalid uniforms`, `invalid concentrations`
 */
export function dirichletFrom(uniforms: ArrayLike<number>, concentrations: ArrayLike<number>): Float64Array {
  const size = concentrations.length
  if (uniforms.length !== size) throw new Error(`invalid uniforms: ${uniforms.length} for ${size} concentrations`)
  const shares = new Float64Array(size)
  for (let i = 0; i < size; i++) {
    const u = uniforms[i]!
    const concentration = concentrations[i]!
    if (!(u > 0 && u < 1)) throw invalid('uniforms', u)
    if (!(concentration >= 0.01 && concentration < Infinity)) throw invalid('concentrations', concentration)
    shares[i] = gammaQuantile(u, concentration)
  }
  if (size > 0 && sumOf(shares) < 1e-290) magnify(shares, uniforms, concentrations)
  const sum = sumOf(shares)
  return shares.map((share) => share / sum)
}

/** So near 0, (u Γ(c + 1))^(1/c) is the gamma quantile to the last digit; its logarithm does not leave the doubles. */
function magnify(shares: Float64Array, uniforms: ArrayLike<number>, concentrations: ArrayLike<number>): void {
  for (let i = 0; i < shares.length; i++)
    shares[i] = (log(uniforms[i]!) + logGamma(concentrations[i]! + 1)) / concentrations[i]!
  const largest = shares.reduce((most, share) => Math.max(most, share), -Infinity)
  for (let i = 0; i < shares.length; i++) shares[i] = exp(shares[i]! - largest)
}

function sumOf(values: Float64Array): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i]!
  return sum
}
