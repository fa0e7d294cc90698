import { artanhTail } from './artanhTail.ts'
import { binaryExponent } from './binaryExponent.ts'
import { exp } from './exp.ts'
import { invalid } from './invalid.ts'
import { ln2High, ln2Low } from './ln2.ts'
import { twoTo } from './twoTo.ts'

const smallestNormal = twoTo(-1022)
const splitter = twoTo(27) + 1

/**
 * x to the power y, for bases that are not negative.
 *
 * exp(y ln x) with the logarithm and the product carried in two numbers (high and low), since an error of one unit in
 * the last place of y ln x would be |y ln x| units in the result. Products are split exactly after Dekker (1971).
 *
 * @param x 0 or more; 0 gives 0, or 1 if y = 0, or Infinity if y < 0
 * @param y any number; 0 gives 1 and 1 gives x
 * @returns within 2 units in the last place (4e−16) of the true value while that lies in 1e−20..1e20,
 *   40 (5e−15) anywhere
 * @throws `invalid x` if negative or NaN, `invalid y` if NaN
 */
export function power(x: number, y: number): number {
  if (!(x >= 0)) throw invalid('x', x)
  if (Number.isNaN(y)) throw invalid('y', y)
  if (y === 0 || x === 1) return 1
  if (y === 1) return x
  if (x === 0 || x === Infinity) return (x === 0) === y > 0 ? 0 : Infinity
  return x < smallestNormal ? powerOf(x * twoTo(54), -54, y) : powerOf(x, 0, y)
}

/** The power y of x·2ᵉ, x a normal number. */
function powerOf(x: number, e: number, y: number): number {
  const k = binaryExponent(x)
  const m = x * twoTo(-k)
  const sum = 1 + m
  const s = (m - 1) / sum
  const product = s * sum
  const lostOfSum = m - (sum - 1)
  const lostOfRatio = (m - 1 - product - lostOfProduct(s, sum, product) - s * lostOfSum) / sum

  const whole = (k + e) * ln2High
  const first = whole + 2 * s
  const lost = whole === 0 ? 0 : whole - first + 2 * s
  const rest = lost + (2 * lostOfRatio + ((k + e) * ln2Low + s * artanhTail(s * s)))
  const high = first + rest
  const low = first - high + rest

  const exponent = y * high
  if (exponent > 710) return Infinity
  if (exponent < -746) return 0
  const result = exp(exponent)
  return result + result * (lostOfProduct(y, high, exponent) + y * low)
}

/** The rounding error of the product p = a·b. */
function lostOfProduct(a: number, b: number, p: number): number {
  const a1 = a * splitter - (a * splitter - a)
  const a2 = a - a1
  const b1 = b * splitter - (b * splitter - b)
  const b2 = b - b1
  return a1 * b1 - p + a1 * b2 + a2 * b1 + a2 * b2
}
