import { exponentialFrom } from '../random/exponentialFrom.ts'
import { stream, uniform } from '../random/stream.ts'

/** How an arm stands among others. */
export interface Standing {
  /** The chance that its true mean is the largest, 0..1; arms alike in every run share theirs. */
  readonly chance: number
  /** By how much the largest true mean exceeds its own, as is to be expected: what choosing it may cost. 0 or more. */
  readonly regret: number
}

/** Means drawn for each arm. */
const draws = 4000
const luck = stream('kfactor', 'chance of being best')

/**
 * The chance that each arm is the best, and the regret of choosing it, by the Bayesian bootstrap (Rubin 1981): the runs get
 * weights drawn from a flat Dirichlet distribution, the same for all arms, 4,000 times, and each time one arm has the
 * largest weighted mean.
 *
 * Weighted means vary by s²(n − 1)/(n(n + 1)); they are spread out around the mean by √((n + 1)/(n − 1)), so that they vary
 * by s²/n. The draws are the same whenever the same values are asked about.
 *
 * @param values of each arm in each run, as many runs for each, two or more; larger is better; no arms, no standings
 * @throws `invalid runs`
 */
export function bestArm(values: readonly (readonly number[])[]): readonly Standing[] {
  if (values.length === 0) return []
  const runs = values[0].length
  if (runs < 2 || values.some(({ length }) => length !== runs)) throw new Error(`invalid runs: ${runs}`)
  const means = values.map((each) => each.reduce((sum, value) => sum + value, 0) / runs)
  const spread = Math.sqrt((runs + 1) / (runs - 1))
  const chances = values.map(() => 0)
  const regrets = values.map(() => 0)
  const weights = new Float64Array(runs)
  for (let draw = 0; draw < draws; draw++) {
    let total = 0
    for (let run = 0; run < runs; run++) total += weights[run] = exponentialFrom(uniform(luck, draw, run), 1)
    const drawn = values.map((each, arm) => {
      let off = 0
      for (let run = 0; run < runs; run++) off += weights[run] * (each[run] - means[arm])
      return means[arm] + (spread * off) / total
    })
    const best = Math.max(...drawn)
    const winners = drawn.filter((each) => each === best).length
    for (const [arm, each] of drawn.entries()) {
      if (each === best) chances[arm] += 1 / winners / draws
      regrets[arm] += (best - each) / draws
    }
  }
  return values.map((_, arm) => ({ chance: chances[arm], regret: regrets[arm] }))
}
