import { mean } from 'simple-statistics'
import type { MetricKey } from '../metrics/index.ts'
import { type Stream, stream } from '../random/stream.ts'
import type { Interval } from '../stats/interval.ts'
import { morrisDesign } from './design/morrisDesign.ts'
import { type MorrisEffect, morrisEffects } from './design/morrisEffects.ts'
import { saltelliDesign } from './design/saltelliDesign.ts'
import { type SobolIndices, sobolIndices } from './design/sobolIndices.ts'
import { valueOfKnowing } from './design/valueOfKnowing.ts'
import type { RunReading } from './reading.ts'
import { valuesOf } from './replicates.ts'

/** How finely a sensitivity study looks. */
export interface SensitivityPlan {
  readonly trajectories: number
  readonly rows: number
  /** Runs of each point, 2 or more tell luck from ignorance. */
  readonly runs: number
}

/** What a metric depends on: a screening of every input, and shares of what is not known. */
export interface Sensitivity {
  readonly effects: readonly MorrisEffect[]
  readonly indices: SobolIndices
  /**
   * What knowing each input would be worth in fen before choosing whether to launch the campaign or not, by what it adds to
   * the profit over its twin. Missing without plays: there is nothing to choose.
   */
  readonly worth?: readonly Interval[]
}

/** The points of a study in the unit cube of its inputs: those of the screening, then those of the indices. */
export function sensitivityPoints(
  inputs: number,
  { trajectories, rows }: SensitivityPlan,
  seed: string,
): readonly (readonly number[])[] {
  return [
    ...morrisDesign(inputs, trajectories, luckOf(seed, 'morris')),
    ...saltelliDesign(inputs, rows, luckOf(seed, 'sobol')),
  ]
}

/**
 * What a metric depends on.
 *
 * @param points as `sensitivityPoints` gives them
 * @param readings of each point, a replicate each
 * @throws `missing value` where a run has no value of the metric
 */
export function sensitivity(
  points: readonly (readonly number[])[],
  readings: readonly (readonly RunReading[])[],
  { plan, seed, metric }: { readonly plan: SensitivityPlan; readonly seed: string; readonly metric: MetricKey },
): Sensitivity {
  const values = readings.map((each) =>
    valuesOf(each, metric).map((value) => {
      if (value === null) throw new Error(`missing value: ${metric}`)
      return value
    }),
  )
  const inputs = points[0]?.length ?? 0
  const screened = plan.trajectories * (inputs + 1)
  const worth = worthOf(points.slice(screened), readings.slice(screened), seed)
  return {
    effects: morrisEffects(points.slice(0, screened), values.slice(0, screened)),
    indices: sobolIndices(inputs, values.slice(screened), luckOf(seed, 'bootstrap')),
    ...(worth === undefined ? {} : { worth }),
  }
}

/** By the points whose inputs are independent of each other: of each row the first two. */
function worthOf(
  points: readonly (readonly number[])[],
  readings: readonly (readonly RunReading[])[],
  seed: string,
): readonly Interval[] | undefined {
  const inputs = points[0]?.length ?? 0
  const independent = points.map((_, at) => at).filter((at) => at % (inputs + 2) < 2)
  const gains = independent.map((at) => {
    const each = valuesOf(readings[at] ?? [], 'economics.profit.incremental').filter((value) => value !== null)
    return each.length === 0 ? null : mean(each)
  })
  if (gains.length === 0 || gains.includes(null)) return undefined
  const launch = gains.map(Number)
  return Array.from({ length: inputs }, (_, input) =>
    valueOfKnowing(
      independent.map((at) => points[at]?.[input] ?? 0),
      [launch.map(() => 0), launch],
      luckOf(seed, `worth.${input}`),
    ),
  )
}

function luckOf(seed: string, purpose: string): Stream {
  return stream(seed, `study.${purpose}`)
}
