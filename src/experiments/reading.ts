import { metrics } from '../metrics/index.ts'
import type { Metric } from '../metrics/metric.ts'
import type { Run } from '../model/run.ts'
import type { Daily } from './daily.ts'

/** All that is kept of one run among many: a number a metric, in the registry's order. Plain data, a few kilobytes. */
export interface RunReading {
  /** By the metric's key; shares 0..1, money in fen; null where there is no value. */
  readonly values: Readonly<Record<string, number | null>>
  /** Why there is none, of those that are null. */
  readonly reasons: Readonly<Record<string, string>>
  /** The counts of every day, where they were asked for. */
  readonly daily?: Daily
}

/** Takes every metric of the registry on a run. */
export function readingOf(run: Run): RunReading {
  const values: Record<string, number | null> = {}
  const reasons: Record<string, string> = {}
  for (const [key, metric] of Object.entries<Metric>(metrics)) {
    const { value, reason } = metric.take(run)
    values[key] = value
    if (value === null) reasons[key] = reason?.en ?? 'no value'
  }
  return { values, reasons }
}
