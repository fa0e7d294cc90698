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
  return odds === Infinity ? 1 : odds / (1 + odds)
}
