import { stringify } from 'csv-stringify/sync'
import type { Cell, Table } from '../results/table.ts'

/**
 * A table as CSV: a header with the columns' names, then its rows; money in yuan with two decimals, nothing for null.
 *
 * A text that a spreadsheet would take for a formula gets an apostrophe in front; numbers are left as they are.
 */
export function tableCsv({ columns }: Table): string {
  const rows =
    columns[0]?.values.map((_, at) => columns.map(({ values, unit }) => plain(values[at] ?? null, unit))) ?? []
  return stringify([columns.map(({ name }) => name), ...rows])
}

function plain(cell: Cell, unit: string): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return unit === 'fen' ? (cell / 100).toFixed(2) : String(cell)
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
}
