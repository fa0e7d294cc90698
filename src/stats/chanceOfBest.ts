import { mean } from 'simple-statistics'
import { gammaFrom } from '../random/gammaFrom.ts'
import { normalFrom } from '../random/normalFrom.ts'
import { type Stream, uniform } from '../random/stream.ts'

/** What one arm is worth betting on. */
export interface Prospects {
  /** The chance that its true mean is the highest of all arms, 0..1; they add up to 1. */
  readonly best: number
  /**
   * How far the highest true mean lies above its own, expected: what choosing it gives away, in the unit of the values.
   */
  readonly regret: number
}

const draws = 4000

/**
 * The chance of being best and the expected regret of each arm, from replicates on the same luck.
 *
 * The true means are drawn 4,000 times from their posterior where nothing was known before: x̄ + D′z/√(n(n − 1)) · √((n
 * − 1)/χ²), D the deviations of the n replicates from x̄, z independent normals and χ² of n − 1 degrees of freedom.
 * Whatever goes together between arms does so in the draws, and of two arms each is best as often as Student's t test
 * of the paired differences says. An exact tie counts for the first of the best.
 *
 * @param values of each arm, one a replicate, the same replicates in each; higher is better
 * @returns an entry an arm, none for no arms; for one arm 1 and 0
 * @throws `invalid values` if uneven or fewer than two replicates
 */
export function chanceOfBest(values: readonly (readonly number[])[], luck: Stream): readonly Prospects[] {
  const replicates = values[0]?.length ?? 0
  if (values.length === 0) return []
  if (replicates < 2 || values.some((arm) => arm.length !== replicates)) {
    throw new Error(`invalid values: ${values.map((arm) => arm.length).join(', ')} replicates`)
  }
  const means = values.map((arm) => mean([...arm]))
  const deviations = values.map((arm, at) => arm.map((value) => value - means[at]!))
  const wins = new Array<number>(values.length).fill(0)
  const regrets = new Array<number>(values.length).fill(0)
  for (let draw = 0; draw < draws; draw++) {
    const chiSquare = 2 * gammaFrom(uniform(luck, draw, replicates), (replicates - 1) / 2)
    const scale = 1 / Math.sqrt(replicates * chiSquare)
    const z = Array.from({ length: replicates }, (_, replicate) => normalFrom(uniform(luck, draw, replicate)) * scale)
    const drawn = deviations.map((arm, at) =>
      arm.reduce((sum, each, replicate) => sum + each * z[replicate]!, means[at]!),
    )
    const best = Math.max(...drawn)
    wins[drawn.indexOf(best)]!++
    for (const [at, value] of drawn.entries()) regrets[at]! += best - value
  }
  return values.map((_, at) => ({ best: wins[at]! / draws, regret: regrets[at]! / draws }))
}
