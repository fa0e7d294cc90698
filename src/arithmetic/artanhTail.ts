/**
 * The tail of the series of 2 artanh s = ln((1 + s)/(1 − s)) after its first term, over s: the one series under every
 * logarithm here.
 *
 * 2 artanh s = 2s + s·T(z), z = s²; T(z) = ⅔z + ⅖z² + … as a minimax polynomial of degree 7, error 5e−18 of the whole.
 *
 * @param z s², from 0 to (√2 − 1)⁴ = 0.0295
 */
export function artanhTail(z: number): number {
  const w = z * z
  const odd = z * (0.666666666666667 + w * (0.2857142862600327 + w * (0.18182889455674947 + w * 0.14616585424888623)))
  const even = w * (0.39999999999899444 + w * (0.22222211130259878 + w * 0.15331710618210773))
  return odd + even
}
