import { studentQuantile } from './studentQuantile.ts'

/**
 * How many runs a mean needs until its Student-t interval reaches no further than wanted: the least n ≥ 2 with
 * t · spread/√n ≤ half, t of n − 1 degrees of freedom.
 *
 * @param spread standard deviation of a run (of paired runs, of their difference), 0 or more
 * @param half half the width of the interval, 0 or more; 0 needs infinitely many, unless the spread is 0
 * @param level of the interval, above 0 and below 1
 * @throws `invalid spread`, `invalid half`, `invalid level`
 */
export function runsFor(spread: number, half: number, level: number = 0.95): number {
  if (!(spread >= 0 && spread < Infinity)) throw new Error(`invalid spread: ${spread}`)
  if (!(half >= 0)) throw new Error(`invalid half: ${half}`)
  if (!(level > 0 && level < 1)) throw new Error(`invalid level: ${level}`)
  if (spread === 0) return 2
  if (half === 0) return Infinity
  const need = (runs: number) => (studentQuantile((1 + level) / 2, runs - 1) * spread) / half
  const enough = (runs: number) => need(runs) * need(runs) <= runs
  // Student's t is above the normal quantile, so that the normal law's n is too few or just enough.
  let few = Math.max(1, Math.floor(need(Infinity) * need(Infinity)) - 1)
  let many = few + 1
  while (!enough(many)) many *= 2
  while (many - few > 1) {
    const middle = Math.floor((few + many) / 2)
    if (enough(middle)) many = middle
    else few = middle
  }
  return many
}
