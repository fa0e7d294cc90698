import { mean, quantileSorted, sampleStandardDeviation } from 'simple-statistics'
import { metrics } from '../metrics/index.ts'
import type { Metric } from '../metrics/metric.ts'
import { meets, type Target } from '../metrics/target.ts'
import type { Result, Verdict } from '../results/result.ts'
import type { Cell, Table } from '../results/table.ts'
import { meanInterval } from '../stats/meanInterval.ts'
import { dailyBands } from './dailyBands.ts'
import type { RunReading } from './reading.ts'

/** How many runs are made where it is not said: most counts and sums of the shipped scenarios are then known to ±5%. */
export const usualRuns = 20

/** The share of intervals that hold the true mean, where nothing else is asked. */
export const usualLevel = 0.95

/** The replicates of a scenario: a row a run with its number, from 0, and a column a metric by its key. */
export function replicatesTable(readings: readonly RunReading[]): Table {
  return {
    name: 'replicates',
    title: 'Every run',
    columns: [
      { name: 'replicate', label: 'Replicate, from 0', unit: '', values: readings.map((_, number) => number) },
      ...Object.entries<Metric>(metrics).map(([key, { label, unit }]) => {
        return { name: key, label, unit: tableUnit(unit), values: valuesOf(readings, key) }
      }),
    ],
  }
}

/**
 * What the replicates of a scenario come to: a row a metric.
 *
 * The mean over the runs that have a value, with its Student-t interval: where the mean of ever more runs would be. It
 * tells what luck does to the mean, not what one run will be: for that there are the 5th, 50th and 95th percentile and the
 * standard deviation of single runs. No interval below two values; no mean below one, and then the first run's reason.
 *
 * @param levels of the metrics whose intervals are to hold with another share than 95%
 */
export function intervalsTable(
  readings: readonly RunReading[],
  levels: ReadonlyMap<string, number> = new Map(),
): Table {
  const rows = Object.entries<Metric>(metrics).map(([key, { label, unit }]) => {
    const sorted = valuesOf(readings, key)
      .filter((value) => value !== null)
      .sort((one, other) => one - other)
    const level = levels.get(key) ?? usualLevel
    const { estimate, low, high } = meanInterval(sorted, level)
    const percentile = (share: number) => (sorted.length === 0 ? null : quantileSorted(sorted, share))
    const reason = readings.find(({ reasons }) => key in reasons)?.reasons[key] ?? ''
    return {
      ...{ metric: key, label, unit, runs: sorted.length, mean: estimate, low, high, level },
      deviation: sorted.length < 2 ? null : sampleStandardDeviation(sorted),
      ...{ p5: percentile(0.05), median: percentile(0.5), p95: percentile(0.95), reason },
    } satisfies Record<(typeof columns)[number][0], Cell>
  })
  return {
    name: 'intervals',
    title: `Over ${readings.length} runs`,
    columns: columns.map(([name, label, unit]) => ({ name, label, unit, values: rows.map((row) => row[name]) })),
  }
}

const columns = [
  ['metric', 'Metric', ''],
  ['label', 'Meaning', ''],
  ['unit', 'Unit', ''],
  ['runs', 'Runs with a value', 'runs'],
  ['mean', 'Mean', 'of the metric'],
  ['low', 'Lower end of its interval', 'of the metric'],
  ['high', 'Upper end of its interval', 'of the metric'],
  ['level', 'Share of such intervals that hold the true mean', 'share'],
  ['deviation', 'Standard deviation of single runs', 'of the metric'],
  ['p5', '5th percentile of single runs', 'of the metric'],
  ['median', 'Median of single runs', 'of the metric'],
  ['p95', '95th percentile of single runs', 'of the metric'],
  ['reason', 'Why runs have no value', ''],
] as const satisfies readonly (readonly [name: string, label: string, unit: string])[]

/** A run's result with the replicates of its scenario: their tables, and targets as they went over all of them. */
export function withReplicates(
  result: Result,
  targets: readonly Target[],
  { readings, levels }: { readonly readings: readonly RunReading[]; readonly levels: ReadonlyMap<string, number> },
): Result {
  const bands = dailyBands(readings)
  const tables = {
    replicates: replicatesTable(readings),
    intervals: intervalsTable(readings, levels),
    ...(bands === undefined ? {} : { dailyBands: bands }),
  }
  return { ...result, verdicts: verdictsOver(targets, readings), tables: { ...result.tables, ...tables } }
}

/** How targets went over several runs: by the mean of those that have a value, and in which share of all. */
export function verdictsOver(targets: readonly Target[], readings: readonly RunReading[]): readonly Verdict[] {
  return targets.map((target) => {
    const values = valuesOf(readings, target.metric)
    const present = values.filter((value) => value !== null)
    const reached = present.length === 0 ? null : mean(present)
    const metIn = values.filter((value) => meets(target, value)).length / Math.max(1, values.length)
    return { ...target, reached, met: meets(target, reached), metIn }
  })
}

/** A metric's value in each of some runs. */
export function valuesOf(readings: readonly RunReading[], key: string): (number | null)[] {
  return readings.map(({ values }) => values[key] ?? null)
}

/** The unit of a metric as columns of tables have it. */
function tableUnit(unit: string): string {
  return unit === 'money' ? 'fen' : unit
}
