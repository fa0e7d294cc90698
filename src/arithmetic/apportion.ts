import { invalid } from './invalid.ts'
/**
 * Fractions of a common denominator as whole numbers with the same sum: each is rounded down, and what is then missing
 * goes one by one to those with the largest remainders, the first of equals (Hamilton's method).
 *
 * @param numerators their sum a multiple of the denominator
 * @param denominator above 0
 * @returns each less than 1 away from its fraction; none for none
 * @throws `invalid denominator`, `invalid numerators`
 */
export function apportion(numerators: readonly bigint[], denominator: bigint): readonly number[] {
  if (denominator <= 0n) throw invalid('denominator', denominator)
  const sum = numerators.reduce((total, each) => total + each, 0n)
  if (sum % denominator !== 0n) throw new Error(`invalid numerators: sum ${sum} of ${denominator}ths`)
  const remainders = numerators.map((each) => ((each % denominator) + denominator) % denominator)
  const shares = numerators.map((each, at) => Number((each - remainders[at]!) / denominator))
  const missing = Number(remainders.reduce((total, each) => total + each, 0n) / denominator)
  const byRemainder = [...remainders.keys()].sort((one, other) => {
    return remainders[one]! === remainders[other]! ? one - other : remainders[one]! > remainders[other]! ? -1 : 1
  })
  for (const at of byRemainder.slice(0, missing)) shares[at]!++
  return shares
}
