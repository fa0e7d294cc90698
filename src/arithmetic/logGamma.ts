import { invalid } from './invalid.ts'
import { log } from './log.ts'
import { log1p } from './log1p.ts'
import { polynomial } from './polynomial.ts'
import { stirlingTail } from './stirlingTail.ts'

/** (−1)ᵏ (ζ(k) − 1)/k, from k = 27 down to 2, then 1 − γ and the constant 0. */
const aroundTwo = [
  -2.7595228851242334e-10, 5.731367241678862e-10, -1.1921401405860912e-9, 2.4836745438024785e-9, -5.183475041970047e-9,
  1.0838659214896955e-8, -2.2711094608943164e-8, 4.7698101693639804e-8, -1.0043224823968099e-7, 2.1207184805554665e-7,
  -4.492469198764566e-7, 9.55141213040742e-7, -2.039215753801366e-6, 4.374866789907488e-6, -9.439488275268397e-6,
  2.050721277567069e-5, -4.492623673813314e-5, 9.945751278180853e-5, -0.00022315475845357939, 0.0005096695247430425,
  -0.001192753911703261, 0.0028905103307415234, -0.007385551028673986, 0.020580808427784546, -0.0673523010531981,
  0.3224670334241132, 0.42278433509846713, 0,
]
const halfLogTwoPi = 0.9189385332046728

/**
 * The logarithm of the gamma function, ln Γ(x).
 *
 * From 10 on by Stirling's formula; around 2 by the power series with the zeta function (Abramowitz & Stegun 6.1.33);
 * elsewhere stepped to 1.5..2.5 by Γ(x + 1) = x Γ(x).
 *
 * @param x above 0; 0 and Infinity give Infinity
 * @returns relative error at most 1e−15, also near its zeros 1 and 2
 * @throws `invalid x` if negative or NaN
 */
export function logGamma(x: number): number {
  if (!(x >= 0)) throw invalid('x', x)
  if (x === 0 || x === Infinity) return Infinity
  if (x >= 10) return (x - 0.5) * log(x) - x + halfLogTwoPi + stirlingTail(x)
  if (x < 0.5) return polynomial(x, aroundTwo) - log1p(x) - log(x)
  if (x < 1.5) return polynomial(x - 1, aroundTwo) - log1p(x - 1)
  let near = x
  let factor = 1
  while (near > 2.5) {
    near -= 1
    factor *= near
  }
  return polynomial(near - 2, aroundTwo) + log(factor)
}
