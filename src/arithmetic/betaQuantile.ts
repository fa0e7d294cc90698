import { betaOddsQuantile } from './betaOddsQuantile.ts'

/**
 * The quantile of a beta variable: the x with Iₓ(a, b) = p.
 *
 * @param p from 0 (giving 0) to 1 (giving 1)
 * @param a 0.01 or more
 * @param b 0.01 or more
 * @returns from 0 to 1, as precise as betaOddsQuantile
 * @throws `invalid p`, `invalid a`, `invalid b`
 */
export function betaQuantile(p: number, a: number, b: number): number {
  const odds = betaOddsQuantile(p, a, b)
  // Each form is monotone in the odds on its own side of 1, also in the last bit.
  return odds > 1 ? 1 - 1 / (1 + odds) : odds / (1 + odds)
}
