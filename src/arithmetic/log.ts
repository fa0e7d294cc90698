import { binaryExponent } from './binaryExponent.ts'
import { invalid } from './invalid.ts'
import { ln2High, ln2Low } from './ln2.ts'
import { logShortfall } from './logShortfall.ts'
import { twoTo } from './twoTo.ts'

const smallestNormal = twoTo(-1022)

/**
 * The natural logarithm, the same bits on every engine.
 *
 * ln x = k ln 2 + ln m with √½ ≤ m < √2.
 *
 * @param x 0 or more; 0 gives −Infinity, Infinity gives Infinity
 * @returns within 0.9 units in the last place of the true value (1 for subnormal x)
 * @throws `invalid x` if negative or NaN
 */
export function log(x: number): number {
  if (!(x >= smallestNormal && x < Infinity)) return logOfUnusual(x)
  const k = binaryExponent(x)
  const f = x * twoTo(0 - k) - 1
  return k * ln2High - (logShortfall(f) - k * ln2Low - f)
}

function logOfUnusual(x: number): number {
  if (x === 0) return -Infinity
  if (x === Infinity) return Infinity
  if (x > 0) return log(x * twoTo(54)) - 54 * (ln2High + ln2Low)
  throw invalid('x', x)
}
