import type { MetricKey } from '../metrics/index.ts'
import { type Stream, stream } from '../random/stream.ts'
import { morrisDesign } from './design/morrisDesign.ts'
import { type MorrisEffect, morrisEffects } from './design/morrisEffects.ts'
import { saltelliDesign } from './design/saltelliDesign.ts'
import { type SobolIndices, sobolIndices } from './design/sobolIndices.ts'
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
  return {
    effects: morrisEffects(points.slice(0, screened), values.slice(0, screened)),
    indices: sobolIndices(inputs, values.slice(screened), luckOf(seed, 'bootstrap')),
  }
}

function luckOf(seed: string, purpose: string): Stream {
  return stream(seed, `study.${purpose}`)
}
