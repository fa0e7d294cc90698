import { exp } from './exp.ts'
import { invalid } from './invalid.ts'
import { polynomial } from './polynomial.ts'

const centreAbove = [0.06568233791820745, 2.2352520354606837, 161.02823106855587, 1067.689485460371, 18154.98125334356]
const centreBelow = [1, 47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.78933502673]
const shoulderAbove = [
  1.0765576773720192e-8, 0.39894151208813466, 8.883149794388375, 93.50665613217785, 597.2702763948002,
  2494.5375852903726, 6848.190450536283, 11602.65143764735, 9842.714838383978,
]
const shoulderBelow = [
  1, 22.266688044328117, 235.387901782625, 1519.3775994075547, 6485.558298266761, 18615.571640885097, 34900.95272114598,
  38912.00328609327, 19685.429676859992,
]
const farAbove = [
  0.023073441764940174, 0.215898534057957, 0.12740116116024736, 0.022235277870649807, 0.0014216191932278934,
  2.9112874951168793e-5,
]
const farBelow = [
  1, 1.284260096144911, 0.4682382124808651, 0.06598813786892856, 0.0037823963320275824, 7.297515550839662e-5,
]
const inverseRootTwoPi = 0.3989422804014327

/**
 * The standard normal distribution function Φ(x).
 *
 * Rational approximations of Cody, "Rational Chebyshev approximations for the error function" (1969), in the form for
 * Φ of his Algorithm 715 (1993): one for |x| ≤ 0.66291, one up to √32, and one in 1/x² beyond.
 *
 * @param x any number; ±Infinity gives 1 or 0
 * @returns from 0 to 1, relative error at most 1e−15, in the lower tail too while the result is a normal number
 * @throws `invalid x` if NaN
 */
export function normalCdf(x: number): number {
  if (Number.isNaN(x)) throw invalid('x', x)
  const size = Math.abs(x)
  if (size <= 0.66291) return 0.5 + (x * polynomial(x * x, centreAbove)) / polynomial(x * x, centreBelow)
  const tail = size > 38.6 ? 0 : bell(size) * (size <= 5.656854249492381 ? shoulder(size) : far(size))
  return x > 0 ? 1 - tail : tail
}

/** exp(−x²/2), with x² split so that its rounding does not show in the tail. */
function bell(x: number): number {
  const coarse = Math.trunc(x * 16) / 16
  return exp(-0.5 * coarse * coarse) * exp(-0.5 * (x - coarse) * (x + coarse))
}

function shoulder(x: number): number {
  return polynomial(x, shoulderAbove) / polynomial(x, shoulderBelow)
}

function far(x: number): number {
  const z = 1 / (x * x)
  return (inverseRootTwoPi - (z * polynomial(z, farAbove)) / polynomial(z, farBelow)) / x
}
