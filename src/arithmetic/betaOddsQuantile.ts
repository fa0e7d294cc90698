import { exp } from './exp.ts'
import { gammaQuantile } from './gammaQuantile.ts'
import { betaLineDensity, incompleteBeta } from './incompleteBeta.ts'
import { invalid } from './invalid.ts'
import { log } from './log.ts'
import { logGamma } from './logGamma.ts'
import { normalQuantile } from './normalQuantile.ts'

const closeEnough = 1e-8 // Newton's next miss is about this squared
const mostTurns = 100 // it takes some twenty at worst; where parameters are so vast that rounding alone misses by more, this ends it
const tiny = 1e-290 // below it the bound that starts the search is the answer to the last digit
const longestMiss = 100 // keeps a start from above from leaping to where I is 0 in doubles

/**
 * The quantile of the odds x/(1 − x) of a beta variable, which keep their digits where x is near 1: the beta prime
 * distribution, from which those of Student's t and Fisher's F follow.
 *
 * Newton's method for ln I in the log-odds. The beta density is log-concave in the log-odds, hence so is its
 * distribution function, and Newton's method comes in from below. Above the median it is solved for the odds of 1 − x.
 *
 * @param p from 0 (giving 0) to 1 (giving Infinity)
 * @param a 0.01 or more
 * @param b 0.01 or more
 * @returns 0 or more (0 or Infinity also where the true value is beyond the range of doubles); the distribution
 *   function there differs from p by a relative error of at most 5e−13, counted in the smaller tail, or by what
 *   the last bit of the odds makes, where that is more
 * @throws `invalid p`, `invalid a`, `invalid b`
 */
export function betaOddsQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1)) throw invalid('p', p)
  if (!(a > 0 && a < Infinity)) throw invalid('a', a)
  if (!(b > 0 && b < Infinity)) throw invalid('b', b)
  return p <= 0.5 ? lowerOdds(p, a, b) : 1 / lowerOdds(1 - p, b, a)
}

function lowerOdds(p: number, a: number, b: number): number {
  let odds = p === 0 ? 0 : startFor(p, a, b)
  if (odds < tiny) return odds
  for (let turn = 0, miss = Infinity; turn < mostTurns && Math.abs(miss) > closeEnough; turn++) {
    const x = odds / (1 + odds)
    const y = 1 / (1 + odds)
    const share = incompleteBeta(a, b, x, y)
    if (share === 0) {
      odds = Math.sqrt(odds * (a / b)) // nothing to steer by so far out: halfway back to the mean
      continue
    }
    miss = log(share / p)
    odds *= exp((-Math.min(miss, longestMiss) * share) / betaLineDensity(a, b, x, y))
  }
  return odds
}

/**
 * Never below the bound (p a B(a, b))^(1/a), which is close for small a or p. Otherwise a normal guess of the log-odds,
 * or, where one parameter outweighs the other, of −ln(1 − x) or −ln x as a gamma variable.
 */
function startFor(p: number, a: number, b: number): number {
  const bound = exp((log(p) + log(a) + logGamma(a) + logGamma(b) - logGamma(a + b)) / a)
  if (a < 1) return bound
  if (b < 0.1 * a || b < 1) {
    const rest = gammaQuantile(1 - Math.max(p, 1e-15), b) / (a + (b - 1) / 2)
    return Math.max(bound, rest < 1e-8 ? 1 / rest : 1 / (exp(rest) - 1))
  }
  if (a < 0.1 * b) return Math.max(bound, exp(gammaQuantile(p, a) / (b + (a - 1) / 2)) - 1)
  const spread = Math.sqrt(1 / (a - 0.5) + 1 / (b - 0.5))
  return Math.max(bound, ((a - 0.5) / (b - 0.5)) * exp(normalQuantile(p) * spread))
}
