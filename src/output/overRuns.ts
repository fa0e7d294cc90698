import { none, numberWithUnit, percent, printNumber, whole, yuan } from '../charts/printNumber.ts'
import type { MetricUnit } from '../metrics/metric.ts'
import type { Result } from '../results/result.ts'
import { column, type Table } from '../results/table.ts'
import type { TextRow } from './tableLines.ts'

/** A metric over the replicates of a scenario. */
export interface OverRuns {
  readonly key: string
  readonly label: string
  readonly unit: MetricUnit
  readonly mean: number | null
  readonly low: number | null
  readonly high: number | null
  readonly p5: number | null
  readonly p95: number | null
}

/** The rows of a table of intervals, as `experiments/replicates.ts` makes it. */
export function overRunsOf(table: Table): readonly OverRuns[] {
  const number = (name: string, at: number) => {
    const value = column(table, name)[at]
    return typeof value === 'number' ? value : null
  }
  const [labels, units] = ['label', 'unit'].map((name) => column(table, name))
  return column(table, 'metric').map((key, at) => ({
    key: String(key),
    label: String(labels[at]),
    unit: units[at] as MetricUnit, // as the table's maker wrote them
    ...{ mean: number('mean', at), low: number('low', at), high: number('high', at) },
    ...{ p5: number('p5', at), p95: number('p95', at) },
  }))
}

/** Two ends as people read them, `139 to 151`, `¥91,709 to ¥99,215`; a dash where there are none. */
export function rangeText(low: number | null, high: number | null, unit: MetricUnit): string {
  if (low === null || high === null) return none
  const print = (value: number) => (unit === 'money' ? yuan(value, 0) : printNumber(value, unit).number)
  return `${print(low)} to ${print(high)}`
}

/** How many runs a table of replicates has. */
export function runsIn(table: Table): number {
  return column(table, 'replicate').length
}

/** What several runs came to in a few sentences: new users and profit, with their intervals and where single runs lie. */
export function overRunsSentence(intervals: Table, runs: number): string {
  const all = overRunsOf(intervals)
  const said = (key: string, name: string) => {
    const found = all.find((each) => each.key === key)
    if (found === undefined || found.mean === null) return []
    const mean = found.unit === 'money' ? yuan(found.mean, 0) : numberWithUnit(found.mean, found.unit)
    const interval = found.low === null ? '' : ` (${rangeText(found.low, found.high, found.unit)})`
    const single = `nine runs of ten ${rangeText(found.p5, found.p95, found.unit)}`
    return [`${name} ${mean}${interval}; ${single}.`]
  }
  const heading = `Means of ${whole(runs)} ${runs === 1 ? 'run' : 'runs'}, with 95% intervals.`
  return [heading, ...said('growth.newUsers', 'New users:'), ...said('economics.profit', 'Profit:')].join(' ')
}

/** Every metric over the runs as rows of text: mean, interval, and where single runs lie. */
export function overRunsRows(intervals: Table): {
  readonly heads: readonly string[]
  readonly rows: readonly TextRow[]
} {
  return {
    heads: ['Mean', 'Its interval', 'Nine runs of ten'],
    rows: overRunsOf(intervals).map(({ label, unit, mean, low, high, p5, p95 }) => ({
      name: label,
      cells: [numberWithUnit(mean, unit), rangeText(low, high, unit), rangeText(p5, p95, unit)],
    })),
  }
}

/** How many of several runs meet a target, `85% of runs meet it`. */
export function metInText(share: number): string {
  return `${percent(share, 0)} of runs meet it`
}

/** The rows of a result's intervals by metric; none where it is of a single run. */
export function intervalsByKey({ tables: { intervals } }: Result): ReadonlyMap<string, OverRuns> {
  return new Map((intervals === undefined ? [] : overRunsOf(intervals)).map((each) => [each.key, each]))
}
