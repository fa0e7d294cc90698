import { log } from './log.ts'
import { logGamma } from './logGamma.ts'
import { stirlingTail } from './stirlingTail.ts'

const halfLogTwoPi = 0.9189385332046728

/**
 * What Stirling's formula lacks, for every positive x: ln Γ(x) − (x − ½) ln x + x − ½ ln 2π.
 *
 * Densities of the gamma and beta families are written with it, so that nothing large cancels (Loader 2000, "Fast and
 * accurate computation of binomial probabilities").
 *
 * @param x above 0
 * @returns positive and falling to 0; absolute error at most 4e−15 from 1e−3 on, below 2e−18 from 10 on
 */
export function stirlingError(x: number): number {
  return x >= 10 ? stirlingTail(x) : logGamma(x) - (x - 0.5) * log(x) + x - halfLogTwoPi
}
