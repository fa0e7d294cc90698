import { invalid } from '../arithmetic/invalid.ts'
/**
 * A category from one uniform draw: the first whose weight, added to those before it, reaches the share u of all.
 *
 * @param u from 0 to 1; the index grows with it
 * @param weights 0 or more each, not all 0; they need not add up to 1
 * @returns an index of weights, never that of a weight of 0
 * @throws `invalid u`, `invalid weights`
 */
export function categoricalFrom(u: number, weights: ArrayLike<number>): number {
  if (!(u >= 0 && u <= 1)) throw invalid('u', u)
  let total = 0
  for (let i = 0; i < weights.length; i++) {
    if (!(weights[i]! >= 0)) throw new Error(`invalid weights: ${weights[i]}`)
    total += weights[i]!
  }
  if (!(total > 0 && total < Infinity)) throw new Error(`invalid weights: sum ${total}`)
  const wanted = u * total
  let sum = 0
  let last = 0
  for (let i = 0; i < weights.length; i++) {
    if (weights[i] === 0) continue
    sum += weights[i]!
    if (sum >= wanted) return i
    last = i
  }
  return last
}
