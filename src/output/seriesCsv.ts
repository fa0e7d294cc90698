import { stringify } from 'csv-stringify/sync'
import type { Cell, Table } from '../results/table.ts'

/**
 * The daily series as CSV, `series.csv`: a header with the columns' names, then a row a day, the first day being 1.
 *
 * Counts are plain numbers, shares 0..1, money in yuan with two decimals; the columns are those of the day rows. No words
 * of a scenario are in it, and so no formula for a spreadsheet to run; a guard against them would spoil negative numbers.
 */
export function seriesCsv(series: Table): string {
  const days = series.columns[0]?.values.length ?? 0
  const rows = Array.from({ length: days }, (_, at) =>
    series.columns.map(({ unit, values }) => plain(values[at] ?? null, unit)),
  )
  return stringify([series.columns.map(({ name }) => name), ...rows])
}

function plain(cell: Cell, unit: string): string {
  if (cell === null) return ''
  return unit === 'fen' && typeof cell === 'number' ? (cell / 100).toFixed(2) : String(cell)
}
