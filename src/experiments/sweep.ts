import type { MetricKey } from '../metrics/index.ts'
import { metrics } from '../metrics/index.ts'
import type { Metric } from '../metrics/metric.ts'
import type { Cell, Table } from '../results/table.ts'
import { meanInterval } from '../stats/meanInterval.ts'
import { type Difference, differenceOf } from './differences.ts'
import type { RunReading } from './reading.ts'
import { usualLevel, valuesOf } from './replicates.ts'

/** A design of a sweep: the values of the varied fields, and its replicates; run r of every point has the same luck. */
export interface SweepPoint {
  readonly values: readonly string[]
  readonly readings: readonly RunReading[]
}

/** What a sweep found of a metric: the best point, and those that the runs cannot tell from it. */
export interface SweepBest {
  readonly metric: MetricKey
  readonly smaller: boolean
  /** The place of the point with the best mean; -1 where none has a value. */
  readonly best: number
  /** Places of the others whose paired difference from it may be nothing. */
  readonly like: readonly number[]
  /** Each point less the best, run by run under the same luck. */
  readonly against: readonly Difference[]
}

/** The points of a sweep: a row a point with its values, and of every metric the mean and its 95% interval. */
export function sweepTable(paths: readonly string[], points: readonly SweepPoint[]): Table {
  const of = (key: string) =>
    points.map(({ readings }) =>
      meanInterval(
        valuesOf(readings, key).filter((value) => value !== null),
        usualLevel,
      ),
    )
  return {
    name: 'sweep',
    title: 'Every point of the sweep',
    columns: [
      { name: 'point', label: 'Point, from 1', unit: '', values: points.map((_, at) => at + 1) },
      ...paths.map((path, axis) => {
        const values: readonly Cell[] = points.map((point) => point.values[axis])
        return { name: path, label: path, unit: '', values }
      }),
      { name: 'runs', label: 'Runs', unit: 'runs', values: points.map(({ readings }) => readings.length) },
      ...Object.entries<Metric>(metrics).flatMap(([key, { label, unit }]) => {
        const found = of(key)
        const column = (name: string, what: string, values: readonly Cell[]) => {
          return { name, label: what, unit: unit === 'money' ? 'fen' : unit, values }
        }
        return [
          column(
            key,
            label,
            found.map(({ estimate }) => estimate),
          ),
          column(
            `${key}.low`,
            `${label}, lower end`,
            found.map(({ low }) => low),
          ),
          column(
            `${key}.high`,
            `${label}, upper end`,
            found.map(({ high }) => high),
          ),
        ]
      }),
    ],
  }
}

/** The best point by the mean of a metric over its runs; ties go to the earlier. */
export function bestOf(points: readonly SweepPoint[], metric: MetricKey, smaller: boolean): SweepBest {
  const values = points.map(({ readings }) => valuesOf(readings, metric))
  const means = values.map((each) => meanInterval(each.filter((value) => value !== null)).estimate)
  let best = -1
  for (const [at, mean] of means.entries()) {
    if (mean === null) continue
    const leader = best < 0 ? null : means[best]
    if (leader === null || (smaller ? mean < leader : mean > leader)) best = at
  }
  const against = values.map((each) => differenceOf(values[Math.max(0, best)] ?? [], each))
  const like = against.flatMap(({ difference, low, high }, at) => {
    if (best < 0 || at === best || difference === null) return []
    return low === null || high === null || (low <= 0 && high >= 0) ? [at] : []
  })
  return { metric, smaller, best, like, against }
}
