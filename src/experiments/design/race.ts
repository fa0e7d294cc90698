import { mean, sampleVariance } from 'simple-statistics'
import { power } from '../../arithmetic/power.ts'

/** What is wanted of a race between designs. */
export interface RaceOptions {
  /** How many designs, 2 or more. */
  readonly designs: number
  /**
   * Runs the replicates of designs, the same luck for the same replicate, and gives the objective of each, in order.
   */
  readonly evaluate: (
    jobs: readonly { readonly design: number; readonly replicate: number }[],
  ) => readonly number[] | Promise<readonly number[]>
  /** The least difference that matters, above 0: designs nearer than that to the best are as good. */
  readonly matters: number
  /** The chance that the winner is the best, if the best leads by what matters; above 0 and below 1. */
  readonly level?: number
  /** Replicates of every design before the first is dropped, 2 or more. */
  readonly start?: number
  /** Runs at most, over all designs; at least `start` each. */
  readonly runs: number
}

/** How a race ended. */
export interface RaceResult {
  /** The designs that may still be the best, the one with the highest mean first. */
  readonly left: readonly number[]
  /** Whether the first of them won with the chance promised; else the runs ran out. */
  readonly settled: boolean
  /** The values of each design, one a replicate; fewer for those dropped early. */
  readonly values: readonly (readonly number[])[]
}

/**
 * A race: all designs are run on, replicate by replicate, and those that are behind by more than luck explains are
 * dropped (the fully sequential procedure KN of Kim & Nelson 2001, for common random numbers too).
 *
 * With S² the variance of the paired differences of two designs in their first n₀ replicates, h² = (n₀ − 1)((2α/(k −
 * 1))^(−2/(n₀ − 1)) − 1), a design is dropped at r replicates when its mean is below another's by max(0, (h²S²/δ² − r)
 * δ/2r). It ends when one is left, or when that allowance is 0 for all pairs; the highest mean then wins. The promise
 * holds for normal values.
 *
 * @throws `invalid designs`, `invalid matters`, `invalid level`, `invalid start`, `invalid runs`, `invalid values`
 */
export async function race(options: RaceOptions): Promise<RaceResult> {
  const { designs, evaluate, matters, level = 0.95, start = 10, runs } = options
  if (!(Number.isInteger(designs) && designs >= 2)) throw new Error(`invalid designs: ${designs}`)
  if (!(matters > 0 && matters < Infinity)) throw new Error(`invalid matters: ${matters}`)
  if (!(level > 0 && level < 1)) throw new Error(`invalid level: ${level}`)
  if (!(Number.isInteger(start) && start >= 2)) throw new Error(`invalid start: ${start}`)
  if (!(runs >= designs * start)) throw new Error(`invalid runs: ${runs}`)
  const values: number[][] = Array.from({ length: designs }, () => [])
  const run = async (jobs: readonly { readonly design: number; readonly replicate: number }[]) => {
    const measured = await evaluate(jobs)
    if (measured.length !== jobs.length) throw new Error(`invalid values: ${measured.length} for ${jobs.length} jobs`)
    for (const [at, { design }] of jobs.entries()) values[design]!.push(measured[at]!)
  }
  const all = [...values.keys()]
  await run(all.flatMap((design) => Array.from({ length: start }, (_, replicate) => ({ design, replicate }))))

  const stretch = (start - 1) * (power((2 * (1 - level)) / (designs - 1), -2 / (start - 1)) - 1)
  const spreads = values.map((one) => {
    return values.map((other) => (stretch * sampleVariance(one.map((value, at) => value - other[at]!))) / matters ** 2)
  })
  let left = all
  let made = designs * start
  for (let replicate = start; ; replicate++) {
    const means = values.map((each) => mean(each))
    const allowance = (one: number, other: number) => {
      return (Math.max(0, spreads[one]![other]! - replicate) * matters) / (2 * replicate)
    }
    left = left
      .filter((one) => left.every((other) => means[one]! >= means[other]! - allowance(one, other)))
      .sort((one, other) => means[other]! - means[one]!)
    const known = left.every((one) => left.every((other) => spreads[one]![other]! <= replicate))
    if (left.length === 1 || known) return { left: left.slice(0, 1), settled: true, values }
    if (made + left.length > runs) return { left, settled: false, values }
    made += left.length
    await run(left.map((design) => ({ design, replicate })))
  }
}
