import { exp } from './exp.ts'
import { gammaLineDensity, incompleteGamma } from './incompleteGamma.ts'
import { invalid } from './invalid.ts'
import { log } from './log.ts'
import { logGamma } from './logGamma.ts'
import { normalQuantile } from './normalQuantile.ts'

const closeEnough = 1e-8 // Newton's next miss is about this squared
const mostTurns = 100 // it takes some twenty at worst; where parameters are so vast that rounding alone misses by more, this ends it
const tiny = 1e-290 // below it the bound that starts the search is the answer to the last digit
const longestStep = 2

/**
 * The quantile of a gamma variable of scale 1: the x with P(a, x) = p.
 *
 * Newton's method for ln P (above the median ln Q) in ln x, from Wilson and Hilferty's start. The gamma density is
 * log-concave in ln x, hence so are P and Q, and Newton's method comes in from one side.
 *
 * @param p from 0 (giving 0) to 1 (giving Infinity)
 * @param shape a, 0.01 or more; below 10⁷ it takes microseconds
 * @returns 0 or more (0 also where the true value is below the smallest double); P of it differs from p by a relative
 *   error of at most 2e−13, counted in the smaller tail, or by what the last bit of x makes, where that is more
 * @throws `invalid p`, `invalid shape`
 */
export function gammaQuantile(p: number, shape: number): number {
  if (!(p >= 0 && p <= 1)) throw invalid('p', p)
  if (!(shape > 0 && shape < Infinity)) throw invalid('shape', shape)
  if (p === 0) return 0
  if (p === 1) return Infinity
  const tail = p <= 0.5 ? 'lower' : 'upper'
  const wanted = tail === 'lower' ? p : 1 - p
  let x = startFor(p, shape)
  if (x < tiny) return x
  for (let turn = 0, miss = Infinity; turn < mostTurns && Math.abs(miss) > closeEnough; turn++) {
    const share = incompleteGamma(shape, x, tail)
    miss = log(share / wanted)
    const step = (miss * share) / gammaLineDensity(shape, x)
    x *= exp(tail === 'lower' ? -step : Math.min(step, longestStep))
  }
  return x
}

/** Wilson and Hilferty's cube (1931), but never below the bound (p Γ(a + 1))^(1/a), which is close for small a or p. */
function startFor(p: number, shape: number): number {
  const bound = exp((log(p) + logGamma(shape + 1)) / shape)
  const ninth = 1 / (9 * shape)
  const root = 1 - ninth + normalQuantile(p) * Math.sqrt(ninth)
  return shape < 0.5 ? bound : Math.max(bound, shape * root * root * root)
}
