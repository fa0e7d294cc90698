import { mean, sampleStandardDeviation } from 'simple-statistics'
import { normalQuantile } from '../arithmetic/normalQuantile.ts'
import { meanInterval } from '../stats/meanInterval.ts'
import type { Precision } from './precision.ts'
import type { RunReading } from './reading.ts'
import { usualLevel, valuesOf } from './replicates.ts'

/** Runs made before the first look, from which the rest is planned. */
const pilot = 10

/** Runs made until some metrics were known well enough, or until there were as many as allowed. */
export interface Known {
  readonly readings: readonly RunReading[]
  readonly reached: boolean
  /** The share with which the interval of each of those metrics holds by itself, so that all together hold with 95%. */
  readonly levels: ReadonlyMap<string, number>
}

/**
 * Makes runs until the intervals of some metrics are narrow enough: ten, then as many as those say will probably do, then a
 * look, and so on, up to a cap.
 *
 * Whoever looks again and again, and stops at the first interval that pleases, is right less often than 95%. So each look
 * spends half of what is left of the 5%: with m metrics the intervals of look k hold with 1 − 5%/(m 2ᵏ), and by
 * Bonferroni's inequality all of all looks hold at once with 95% at least, where means of runs are normal. Since each look
 * is planned to be the last, that costs a third more runs than one look would. (Coverage by simulation: the tests.)
 *
 * @param more the replicates from one number up to before another, in order; fewer where it was stopped
 * @param cap the most runs, 2 or more
 */
export async function untilKnown(
  precisions: readonly Precision[],
  cap: number,
  more: (first: number, past: number) => Promise<readonly RunReading[]>,
): Promise<Known> {
  let readings: readonly RunReading[] = []
  let wanted = Math.min(pilot, cap)
  let spends = (1 - usualLevel) / precisions.length / 2
  for (let looks = 0; ; looks++) {
    readings = [...readings, ...(await more(readings.length, wanted))]
    const stopped = readings.length < wanted
    const short = precisions.filter((precision) => !isKnown(precision, readings, 1 - spends))
    if (short.length === 0 || stopped || readings.length >= cap) {
      const levels = new Map(precisions.map(({ metric }) => [metric, 1 - spends]))
      return { readings, reached: short.length === 0, levels }
    }
    // The ten only decide where the first look is, which is where they are if they are enough.
    if (looks > 0) spends /= 2
    const plans = short.map((precision) => runsFor(precision, readings, 1 - spends))
    wanted = Math.min(cap, Math.max(readings.length + 1, ...plans))
  }
}

/** Whether the interval of a metric's mean is narrow enough. */
function isKnown(precision: Precision, readings: readonly RunReading[], level: number): boolean {
  const { estimate, low, high } = meanInterval(present(readings, precision.metric), level)
  return low !== null && (high - low) / 2 <= allowed(precision, estimate)
}

/**
 * How many runs will probably do: (z · s / half)², which the t interval exceeds by about two, and a tenth more, since s may
 * come out larger. Twice as many as there are where too few of them have the metric at all.
 */
function runsFor(precision: Precision, readings: readonly RunReading[], level: number): number {
  const values = present(readings, precision.metric)
  if (values.length < 2) return readings.length * 2
  const score = (normalQuantile((1 + level) / 2) * sampleStandardDeviation(values)) / allowed(precision, mean(values))
  return Math.ceil(score * score * 1.1) + 2
}

function allowed({ half, relative }: Precision, mean: number): number {
  return relative ? half * Math.abs(mean) : half
}

function present(readings: readonly RunReading[], metric: string): number[] {
  return valuesOf(readings, metric).filter((value) => value !== null)
}
