import { polynomial } from './polynomial.ts'

// Bernoulli number B₂ₖ over 2k(2k − 1), from k = 8 down to 1.
const coefficients = [
  -0.029550653594771242, 0.00641025641025641, -0.0019175269175269176, 0.0008417508417508417, -0.0005952380952380953,
  0.0007936507936507937, -0.002777777777777778, 0.08333333333333333,
]

/**
 * What Stirling's formula lacks: ln Γ(x) − (x − ½) ln x + x − ½ ln 2π = 1/12x − 1/360x³ + … (Abramowitz & Stegun 6.1.41).
 *
 * @param x 10 or more
 * @returns from 0 to 0.0084, error below 2e−18
 */
export function stirlingTail(x: number): number {
  return polynomial(1 / (x * x), coefficients) / x
}
