const double = new Float64Array(1)
const halves = new Int32Array(double.buffer)
double[0] = 1
const high = halves[1] === 0 ? 0 : 1 // which half holds the exponent depends on the machine's byte order

/**
 * The power of two nearest to a number on the logarithmic scale: the k for which √½ ≤ x·2⁻ᵏ < √2 (to six digits).
 *
 * @param x positive, finite and not subnormal (2.3e−308 or more)
 * @returns a whole number from −1022 to 1024
 */
export function binaryExponent(x: number): number {
  double[0] = x
  // What the upper 20 bits of √2's fraction lack to carry into the exponent.
  return ((halves[high]! + 0x95f62) >> 20) - 1023
}
