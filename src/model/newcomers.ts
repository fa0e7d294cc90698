import { addRow, type Rows } from './rows.ts'

/** Who would adopt at a moment, in the order of saying so, each with the row of whoever asked them, or -1; some more than once. */
export interface Newcomers extends Rows {
  person: Int32Array
  referrer: Int32Array
}

/** Nobody yet. */
export function noNewcomers(): Newcomers {
  return { count: 0, capacity: 0, person: new Int32Array(), referrer: new Int32Array() }
}

/** Adds one more. */
export function addNewcomer(table: Newcomers, person: number, referrer: number): void {
  const row = addRow(table)
  table.person[row] = person
  table.referrer[row] = referrer
}
