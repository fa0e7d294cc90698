import { exp } from '../arithmetic/exp.ts'
import { incompleteBeta } from '../arithmetic/incompleteBeta.ts'
import { invalid } from '../arithmetic/invalid.ts'
import { log1p } from '../arithmetic/log1p.ts'
import { normalQuantile } from '../arithmetic/normalQuantile.ts'
import { countQuantile } from './countQuantile.ts'

const fewOnAverage = 20

/**
 * A binomial variable from one uniform draw, by its quantile function: how many of n succeed.
 *
 * @param u from 0 (giving 0) to 1 (giving n); the result grows with it
 * @param n whole, 0 or more
 * @param p chance of each, from 0 (giving 0) to 1 (giving n)
 * @returns the smallest whole number k with P(K ≤ k) ≥ u
 * @throws `invalid u`, `invalid n`, `invalid p`
 */
export function binomialFrom(u: number, n: number, p: number): number {
  if (!(u >= 0 && u <= 1)) throw invalid('u', u)
  if (!(Number.isSafeInteger(n) && n >= 0)) throw invalid('n', n)
  if (!(p >= 0 && p <= 1)) throw invalid('p', p)
  if (p === 1) return n
  if (u === 0 || p === 0) return 0
  if (u === 1) return n
  // Adding up from 0 is quick, but its rounding would show in the last of the upper tail.
  if (n * p < fewOnAverage && p <= 0.5 && u < 0.999) return counted(u, n, p)
  const z = normalQuantile(u)
  const guess = Math.floor(n * p + z * Math.sqrt(n * p * (1 - p)) + ((1 - 2 * p) * (z * z - 1)) / 6)
  return countQuantile(u, guess, n, (k, tail) =>
    tail === 'lower' ? incompleteBeta(n - k, k + 1, 1 - p, p) : incompleteBeta(k + 1, n - k, p, 1 - p),
  )
}

function counted(u: number, n: number, p: number): number {
  const odds = p / (1 - p)
  let k = 0
  let chance = exp(n * log1p(-p))
  for (let sum = chance; sum < u && k < n; sum += chance) {
    chance *= ((n - k) / (k + 1)) * odds
    k++
  }
  return k
}
