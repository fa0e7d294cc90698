import { invalid } from './invalid.ts'
import { log } from './log.ts'
import { log1p } from './log1p.ts'

/**
 * The logit ln(p / (1 − p)): probability to log-odds, the inverse of the logistic function.
 *
 * @param p from 0 (−Infinity) to 1 (Infinity)
 * @returns within 3 units in the last place of the true value (also near ½, where it passes through 0)
 * @throws `invalid p` outside 0..1 or if NaN
 */
export function logit(p: number): number {
  if (!(p >= 0 && p <= 1)) throw invalid('p', p)
  if (p === 1) return Infinity
  // Between ¼ and ¾ the difference 2p − 1 is exact, and small where the result is.
  return p > 0.25 && p < 0.75 ? log1p((2 * p - 1) / (1 - p)) : log(p / (1 - p))
}
