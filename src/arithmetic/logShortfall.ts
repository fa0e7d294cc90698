import { artanhTail } from './artanhTail.ts'

/**
 * What ln(1 + x) falls short of x near zero: x − ln(1 + x).
 *
 * With s = x/(2 + x), ln(1 + x) = 2 artanh s; written so that the leading x is left out and nothing cancels. The
 * arrangement is that of Ng's logarithm in the Sun library fdlibm (1993).
 *
 * @param x from √½ − 1 to √2 − 1 (a hair beyond does no harm)
 * @returns 0 or more, within 2.5 units in the last place of the true value
 */
export function logShortfall(x: number): number {
  const s = x / (2 + x)
  const half = 0.5 * x * x
  return half - s * (half + artanhTail(s * s))
}
