import { dayColumns } from '../../src/model/dayRows.ts'
import type { Result, Tables } from '../../src/results/result.ts'
import type { Cell, Table } from '../../src/results/table.ts'
import { dateOfEpochDay, epochDay } from '../../src/units/moment.ts'
import { emptyResult } from './sampleResult.ts'

/** A table of columns without labels and units. */
export function tableOf(name: string, columns: Readonly<Record<string, readonly Cell[]>>): Table {
  return {
    name,
    title: name,
    columns: Object.entries(columns).map(([column, values]) => ({ name: column, label: column, unit: '', values })),
  }
}

/** A series from 2026-03-01: the columns given, all others 0. */
export function seriesOf(given: Readonly<Record<string, readonly number[]>>): Table {
  const days = Object.values(given)[0]?.length ?? 0
  const nothing = Array.from({ length: days }, () => 0)
  return tableOf('series', {
    day: nothing.map((_, at) => at + 1),
    date: nothing.map((_, at) => dateOfEpochDay(epochDay('2026-03-01') + at)),
    ...Object.fromEntries(Object.keys(dayColumns).map((name) => [name, given[name] ?? nothing])),
  })
}

/** A result without readings and campaign, of the tables given; the others are empty. */
export function handResult(given: Partial<Tables>, more: Partial<Result> = {}): Result {
  const empty = emptyResult()
  const days = given.series?.columns[0]?.values.length ?? empty.days
  return { ...empty, days, ...more, tables: { ...empty.tables, ...given } }
}
