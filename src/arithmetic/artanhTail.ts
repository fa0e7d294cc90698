/**
 * The tail of the series of 2 artanh s = ln((1 + s)/(1 − s)) after its first term, over s: the one series under every
 * logarithm here.
 *
 * 2 artanh s = 2s + s·T(z), z = s²; T(z) = ⅔z + ⅖z² + … as a minimax polynomial of degree 8, error 3e−20 of the whole.
 *
 * @param z s², from 0 to (√2 − 1)⁴ = 0.0295
 */
export function artanhTail(z: number): number {
  const w = z * z
  const odd = z * (0.6666666666666666 + w * (0.2857142857080323 + w * (0.18181795630884753 + w * 0.13268759668560612)))
  const even = w * (0.4000000000000088 + w * (0.2222222239180047 + w * (0.15386240205813478 + w * 0.13086767009948175)))
  return odd + even
}
