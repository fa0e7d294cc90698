import { log } from './log.ts'
import { logShortfall } from './logShortfall.ts'

/**
 * Half the unit deviance of the gamma distribution, (x − m)/m − ln(x/m): how unlikely x is where m was expected.
 *
 * @param x above 0
 * @param mean m, above 0
 * @returns 0 or more; 0 only where x = m, and precise next to it
 */
export function gammaDeviance(x: number, mean: number): number {
  const excess = (x - mean) / mean
  if (excess > -0.29 && excess < 0.41) return logShortfall(excess)
  return excess > 1e300 ? excess : excess - log(x / mean)
}
