import { quantileSorted } from 'simple-statistics'
import type { Table, TableColumn } from '../results/table.ts'
import { type Daily, dailyCounted } from './daily.ts'
import type { Job } from './job.ts'
import type { RunReading } from './reading.ts'

/** Replicates whose days are kept: enough for bands, few enough that ten thousand runs take no more memory. */
const mostKept = 400

/** A job of a replicate that keeps its days, where it is one of the first 400. */
export function keepingDays(job: Job): Job {
  return job.replicate < mostKept ? { ...job, daily: true } : job
}

/**
 * Where the days of single runs lie: a row a day, and of each daily count its 5th, 50th and 95th percentile over the runs
 * whose days were kept, `members.low`, `members.middle`, `members.high`, …; `runs` says how many. Undefined for fewer than
 * two.
 */
export function dailyBands(readings: readonly RunReading[]): Table | undefined {
  const kept = readings.flatMap(({ daily }) => (daily === undefined ? [] : [daily]))
  if (kept.length < 2) return undefined
  const days = kept[0].members.map((_, day) => day)
  const columns = dailyCounted.flatMap((count) => columnsOf(count, kept, days))
  return {
    name: 'dailyBands',
    title: 'Where the days of single runs lie',
    columns: [
      { name: 'day', label: 'Day, from 1', unit: 'day', values: days.map((day) => day + 1) },
      { name: 'runs', label: 'Runs', unit: 'runs', values: days.map(() => kept.length) },
      ...columns,
    ],
  }
}

const parts = [
  ['low', '5th percentile', 0.05],
  ['middle', 'median', 0.5],
  ['high', '95th percentile', 0.95],
] as const

function columnsOf(count: keyof Daily, kept: readonly Daily[], days: readonly number[]): readonly TableColumn[] {
  const sorted = days.map((day) => kept.map((daily) => daily[count][day]).sort((one, other) => one - other))
  return parts.map(([part, label, share]) => ({
    ...{ name: `${count}.${part}`, label: `${count}, ${label}`, unit: 'a day' },
    values: sorted.map((values) => quantileSorted(values, share)),
  }))
}
