import { exp } from '../arithmetic/exp.ts'
import { incompleteGamma } from '../arithmetic/incompleteGamma.ts'
import { invalid } from '../arithmetic/invalid.ts'
import { normalQuantile } from '../arithmetic/normalQuantile.ts'
import { countQuantile } from './countQuantile.ts'

const fewOnAverage = 20

/**
 * A Poisson variable from one uniform draw, by its quantile function.
 *
 * @param u from 0 (giving 0) to 1 (giving Infinity); the result grows with it
 * @param mean 0 (giving 0) or more
 * @returns the smallest whole number k with P(K ≤ k) ≥ u
 * @throws `invalid u`, `invalid mean`
 */
export function poissonFrom(u: number, mean: number): number {
  if (!(u >= 0 && u <= 1)) throw invalid('u', u)
  if (!(mean >= 0 && mean < Infinity)) throw invalid('mean', mean)
  if (u === 0 || mean === 0) return 0
  if (u === 1) return Infinity
  // Adding up from 0 is quick, but its rounding would show in the last of the upper tail.
  if (mean < fewOnAverage && u < 0.999) return counted(u, mean)
  const z = normalQuantile(u)
  const guess = Math.floor(mean + z * Math.sqrt(mean) + (z * z - 1) / 6)
  return countQuantile(u, guess, Infinity, (k, tail) =>
    incompleteGamma(k + 1, mean, tail === 'lower' ? 'upper' : 'lower'),
  )
}

function counted(u: number, mean: number): number {
  let k = 0
  let chance = exp(-mean)
  for (let sum = chance; sum < u; sum += chance) chance *= mean / ++k
  return k
}
