import { invalid } from '../arithmetic/invalid.ts'
/**
 * The share of the whole that the largest amounts hold, for instance what the top tenth of inviters brought.
 *
 * Where the fraction of n is not whole, the last amount counts in part.
 *
 * @param amounts 0 or more each, finite; in any order, unchanged
 * @param fraction from 0 to 1 of the amounts
 * @returns from the fraction (all alike) to 1; null if there are none or all are 0
 * @throws `invalid amount`, `invalid fraction`
 */
export function topShare(amounts: ArrayLike<number>, fraction: number): number | null {
  if (!(fraction >= 0 && fraction <= 1)) throw invalid('fraction', fraction)
  const descending = Float64Array.from(amounts).sort().reverse()
  const taken = fraction * descending.length
  let sum = 0
  let top = 0
  for (let i = 0; i < descending.length; i++) {
    const amount = descending[i]!
    if (!(amount >= 0 && amount < Infinity)) throw invalid('amount', amount)
    sum += amount
    top += amount * Math.min(1, Math.max(0, taken - i))
  }
  return sum === 0 ? null : Math.min(1, top / sum)
}
