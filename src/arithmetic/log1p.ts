import { invalid } from './invalid.ts'
import { log } from './log.ts'
import { logShortfall } from './logShortfall.ts'

/**
 * ln(1 + x), exact where x is so small that 1 + x would forget it.
 *
 * @param x −1 or more; −1 gives −Infinity
 * @returns within 1.3 units in the last place of the true value
 * @throws `invalid x` below −1 or if NaN
 */
export function log1p(x: number): number {
  if (x > -0.29 && x < 0.41) return x - logShortfall(x)
  if (!(x >= -1)) throw invalid('x', x)
  const sum = 1 + x
  if (sum === 0 || sum === Infinity) return log(sum)
  const lost = x > 1 ? 1 - (sum - x) : x - (sum - 1)
  return log(sum) + lost / sum
}
