import { numbers } from '../../src/charts/numbers.ts'
import { type Daily, dailyCounted } from '../../src/experiments/daily.ts'
import type { RunReading } from '../../src/experiments/reading.ts'
import { withReplicates } from '../../src/experiments/replicates.ts'
import type { Result } from '../../src/results/result.ts'

/** Columns of the series that are called otherwise; orders are those at full price. */
const columnOf: Readonly<Record<string, string>> = {
  joins: 'newMembers',
  invites: 'invitationsSent',
  orders: 'ordersFullPrice',
  active: 'activeWeek',
}

/** A result as of several runs, whose metrics are those of the result times each of some numbers. */
export function overRuns(result: Result, times: readonly number[]): Result {
  const readings = times.map((factor): RunReading => {
    const values = result.readings.map(({ key, value }) => [key, value === null ? null : value * factor])
    const series = (name: string) => numbers(result.tables.series, name).map((count) => count * factor)
    const kept = dailyCounted.map((count) => [count, series(columnOf[count] ?? count)])
    // Every daily count, by construction.
    return { values: Object.fromEntries(values), reasons: {}, daily: Object.fromEntries(kept) as Daily }
  })
  return withReplicates(result, result.verdicts, { readings, levels: new Map() })
}
