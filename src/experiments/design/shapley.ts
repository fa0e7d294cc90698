import { apportion } from '../../arithmetic/apportion.ts'

/** The most parts whose every combination is run. */
export const mostForAll = 6

/**
 * The combinations of parts that a split needs a value of: every one while parts are few, else none of them, each
 * alone, all but each, and all.
 *
 * @param parts whole, from 1 to 30
 * @returns combinations, part i in where the bit of value 2ⁱ is set; ascending
 * @throws `invalid parts`
 */
export function combinations(parts: number): readonly number[] {
  if (!(Number.isInteger(parts) && parts >= 1 && parts <= 30)) throw new Error(`invalid parts: ${parts}`)
  const all = (1 << parts) - 1
  if (parts <= mostForAll) return Array.from({ length: all + 1 }, (_, combination) => combination)
  const alone = Array.from({ length: parts }, (_, part) => 1 << part)
  return [0, ...alone, ...alone.map((part) => all - part).reverse(), all]
}

/**
 * What each part makes of a value that all make together: exact to the last unit, value(all) − value(none) in sum.
 *
 * With few parts it is the Shapley value, what a part adds to those before it, on average over every order in which
 * they can be put in (Shapley 1953). With more it is the mean of what a part adds when it is put in first and when
 * last, and what is then missing from the whole spread evenly; that is the Shapley value too where parts work together
 * at most in pairs. Halves of a unit and such go by the largest remainder.
 *
 * @param parts whole, from 1 to 30
 * @param value of a combination, one of those that `combinations` gives; whole (fen, people)
 * @returns a whole number a part
 * @throws `invalid parts`, `invalid value`
 */
export function shapley(parts: number, value: (combination: number) => number): readonly number[] {
  const values = new Map(combinations(parts).map((combination) => [combination, exact(value(combination))]))
  const at = (combination: number) => values.get(combination)!
  const bits = Array.from({ length: parts }, (_, part) => 1 << part)
  const all = (1 << parts) - 1
  if (parts > mostForAll) {
    const firstAndLast = bits.map((bit) => at(bit) - at(0) + at(all) - at(all - bit))
    const missing = 2n * (at(all) - at(0)) - firstAndLast.reduce((sum, each) => sum + each, 0n)
    return apportion(
      firstAndLast.map((each) => BigInt(parts) * each + missing),
      2n * BigInt(parts),
    )
  }
  const orders = (before: number) => factorial(before) * factorial(parts - 1 - before)
  const sums = bits.map((bit) => {
    const without = [...values.keys()].filter((combination) => (combination & bit) === 0)
    return without.reduce((sum, others) => sum + orders(size(others)) * (at(others | bit) - at(others)), 0n)
  })
  return apportion(sums, factorial(parts))
}

function exact(value: number): bigint {
  if (!Number.isSafeInteger(value)) throw new Error(`invalid value: ${value}`)
  return BigInt(value)
}

function factorial(n: number): bigint {
  return n < 2 ? 1n : BigInt(n) * factorial(n - 1)
}

function size(combination: number): number {
  return combination === 0 ? 0 : (combination & 1) + size(combination >>> 1)
}
