import { invalid } from './invalid.ts'
import { log } from './log.ts'

const centreAbove = [
  2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
  133.14166789178438, 3.3871328727963665,
]
const centreBelow = [
  5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
  42.31333070160091, 1,
]
const shoulderAbove = [
  0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
  5.769497221460691, 4.630337846156546, 1.4234371107496835,
]
const shoulderBelow = [
  1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
  1.6763848301838038, 2.053191626637759, 1,
]
const farAbove = [
  2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
  1.7848265399172913, 5.463784911164114, 6.657904643501103,
]
const farBelow = [
  2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133, 0.014875361290850615,
  0.1369298809227358, 0.599832206555888, 1,
]

/**
 * The standard normal quantile: the x with Φ(x) = p.
 *
 * Rational approximations of Wichura, "Algorithm AS 241: the percentage points of the normal distribution" (1988).
 *
 * @param p from 0 (−Infinity) to 1 (Infinity)
 * @returns relative error at most 1e−15, in both tails and near 0
 * @throws `invalid p` outside 0..1 or if NaN
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5
  if (Math.abs(q) <= 0.425) {
    const z = 0.180625 - q * q
    return (q * ofSeven(z, centreAbove)) / ofSeven(z, centreBelow)
  }
  if (!(p >= 0 && p <= 1)) throw invalid('p', p)
  const tail = q < 0 ? p : 1 - p
  if (tail === 0) return q < 0 ? -Infinity : Infinity
  const distance = Math.sqrt(-log(tail))
  const x =
    distance <= 5
      ? ofSeven(distance - 1.6, shoulderAbove) / ofSeven(distance - 1.6, shoulderBelow)
      : ofSeven(distance - 5, farAbove) / ofSeven(distance - 5, farBelow)
  return q < 0 ? -x : x
}

/** A polynomial of degree 7 at x, its coefficients from the highest power to the constant; the loop written out. */
function ofSeven(x: number, c: readonly number[]): number {
  return ((((((c[0]! * x + c[1]!) * x + c[2]!) * x + c[3]!) * x + c[4]!) * x + c[5]!) * x + c[6]!) * x + c[7]!
}
