/**
 * The value at x of a polynomial, by Horner's rule.
 *
 * @param coefficients from the highest power to the constant; none gives 0
 */
export function polynomial(x: number, coefficients: readonly number[]): number {
  let value = 0
  for (let i = 0; i < coefficients.length; i++) value = value * x + coefficients[i]!
  return value
}
