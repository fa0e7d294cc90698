import { exp } from './exp.ts'
import { gammaDeviance } from './gammaDeviance.ts'
import { stirlingError } from './stirlingError.ts'

const inverseTwoPi = 0.15915494309189535

/**
 * The regularised incomplete beta function: the distribution function of a beta variable.
 *
 * Iₓ(a, b) = ∫₀ˣ tᵃ⁻¹ (1 − t)ᵇ⁻¹ dt / B(a, b), by the continued fraction DLMF 8.17.22 on the side where it converges fast;
 * time grows with √max(a, b).
 *
 * @param a above 0 and finite
 * @param b above 0 and finite
 * @param x from 0 to 1
 * @param y 1 − x; give it where x is so near 1 that the subtraction would lose digits
 * @returns from 0 to 1, relative error at most BETA below ½; for the upper tail ask for incompleteBeta(b, a, y, x)
 * @throws `invalid a`, `invalid b`, `invalid x`
 */
export function incompleteBeta(a: number, b: number, x: number, y: number = 1 - x): number {
  if (!(a > 0 && a < Infinity)) throw new Error(`invalid a: ${a}`)
  if (!(b > 0 && b < Infinity)) throw new Error(`invalid b: ${b}`)
  if (!(x >= 0 && x <= 1)) throw new Error(`invalid x: ${x}`)
  if (x === 0 || y === 0) return x === 0 ? 0 : 1
  const density = betaLineDensity(a, b, x, y)
  return x * (a + b + 2) < a + 1
    ? Math.min((density / a) * continuedFraction(a, b, x), 1)
    : Math.max(1 - (density / b) * continuedFraction(b, a, y), 0)
}

/**
 * The density of the log-odds of a beta variable: xᵃ yᵇ / B(a, b), written after Loader (2000).
 *
 * @param a above 0
 * @param b above 0
 * @param x above 0
 * @param y 1 − x, above 0
 */
export function betaLineDensity(a: number, b: number, x: number, y: number): number {
  const sum = a + b
  const deviance = a * gammaDeviance(x, a / sum) + b * gammaDeviance(y, b / sum)
  const errors = stirlingError(a) + stirlingError(b) - stirlingError(sum)
  return Math.sqrt((a / sum) * b * inverseTwoPi) * exp(-deviance - errors)
}

/** 1/(1 + d₁/(1 + d₂/(1 + …))), forwards after Lentz, two terms a turn. */
function continuedFraction(a: number, b: number, x: number): number {
  const turned = (value: number) => (Math.abs(value) < 1e-300 ? 1e-300 : value)
  let c = 1
  let d = 1 / turned(1 - ((a + b) * x) / (a + 1))
  let value = d
  for (let m = 1, change = 0; Math.abs(change - 1) > 1e-16; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / turned(1 + even * d)
    c = turned(1 + even / c)
    value *= c * d
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / turned(1 + odd * d)
    c = turned(1 + odd / c)
    change = c * d
    value *= change
  }
  return value
}
