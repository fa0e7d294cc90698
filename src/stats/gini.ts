import { invalid } from '../arithmetic/invalid.ts'
/**
 * The Gini coefficient of amounts: half their mean difference over their mean.
 *
 * G = Σ (2i − n − 1) xᵢ / (n Σ xᵢ) over the amounts in ascending order, i from 1.
 *
 * @param amounts 0 or more each, finite; in any order, unchanged
 * @returns from 0 (all alike) to 1 − 1/n (one has all); null if there are none or all are 0
 * @throws `invalid amount`
 */
export function gini(amounts: ArrayLike<number>): number | null {
  const sorted = Float64Array.from(amounts).sort()
  const size = sorted.length
  let sum = 0
  let weighted = 0
  for (let i = 0; i < size; i++) {
    const amount = sorted[i]!
    if (!(amount >= 0 && amount < Infinity)) throw invalid('amount', amount)
    sum += amount
    weighted += (2 * i + 1 - size) * amount
  }
  return sum === 0 ? null : Math.max(0, weighted / (size * sum))
}
