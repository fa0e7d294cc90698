import { mean, sampleStandardDeviation, sampleVariance } from 'simple-statistics'

/** What a screening says of one input: how much the output changes as the input crosses its whole range. */
export interface MorrisEffect {
  /** μ: the mean elementary effect, in the output's unit. */
  readonly mean: number
  /** μ*: the mean size of the elementary effects (Campolongo, Cariboni & Saltelli 2007). */
  readonly size: number
  /**
   * σ: how much the effects differ between trajectories; large where the input bends or works with others. Null for
   * one.
   */
  readonly spread: number | null
  /**
   * The standard deviation that luck alone gives one elementary effect; null for one replicate, which cannot tell. An
   * input without effect has a size of about 0.8 of it.
   */
  readonly luck: number | null
}

/**
 * The effects of a Morris screening, an input each. An elementary effect is the difference of the output between two
 * points in a row, over the difference of the one input in which they differ; outputs are means over the replicates of
 * a point.
 *
 * @param points as `morrisDesign` gives them
 * @param values of each point, one a replicate; a replicate has the same luck at every point, or luck of its own
 * @returns none for no points
 * @throws `invalid values` if not the same number, at least one, for every point
 */
export function morrisEffects(
  points: readonly (readonly number[])[],
  values: readonly (readonly number[])[],
): readonly MorrisEffect[] {
  const replicates = values[0]?.length ?? 0
  if (values.length !== points.length) throw new Error(`invalid values: ${values.length} for ${points.length} points`)
  if (values.some((each) => each.length === 0 || each.length !== replicates)) throw new Error('invalid values: uneven')
  const inputs = points[0]?.length ?? 0
  const effects: number[][][] = Array.from({ length: inputs }, () => [])
  for (let at = 1; at < points.length; at++) {
    if (at % (inputs + 1) === 0) continue
    const input = points[at]!.findIndex((u, axis) => u !== points[at - 1]![axis])
    const step = points[at]![input]! - points[at - 1]![input]!
    effects[input]!.push(values[at]!.map((value, replicate) => (value - values[at - 1]![replicate]!) / step))
  }
  return effects.map((each) => {
    const means = each.map((effect) => mean(effect))
    return {
      mean: mean(means),
      size: mean(means.map(Math.abs)),
      spread: means.length > 1 ? sampleStandardDeviation(means) : null,
      luck: replicates > 1 ? Math.sqrt(mean(each.map((effect) => sampleVariance(effect))) / replicates) : null,
    }
  })
}
