import { exp } from './exp.ts'

/**
 * The logistic function 1 / (1 + e⁻ˣ): log-odds to probability.
 *
 * @param x any number; ±Infinity gives 1 or 0
 * @returns from 0 to 1, within 2.5 units in the last place of the true value (also near 0)
 * @throws `invalid x` if NaN
 */
export function logistic(x: number): number {
  if (x >= 0) return 1 / (1 + exp(-x))
  const odds = exp(x)
  return odds / (1 + odds)
}
