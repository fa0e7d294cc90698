import { addRow, firstCapacity, type Rows } from './rows.ts'

/** Whoever has adopted in a reduced form; a row each, in the order of adopting. */
export interface Adopters extends Rows {
  person: Int32Array
  /** The row of whoever brought them, or -1. */
  referrer: Int32Array
  /** The day of adopting, and the last as a member: that of leaving, or the length of the run for those who stay. */
  joined: Uint16Array
  last: Uint16Array
  logins: Uint16Array
  shares: Uint16Array
  orders: Uint16Array
}

/** Nobody yet. */
export function noAdopters(): Adopters {
  const rows = firstCapacity
  return {
    count: 0,
    capacity: rows,
    person: new Int32Array(rows),
    referrer: new Int32Array(rows),
    joined: new Uint16Array(rows),
    last: new Uint16Array(rows),
    logins: new Uint16Array(rows),
    shares: new Uint16Array(rows),
    orders: new Uint16Array(rows),
  }
}

/** Adds someone whose days as a member are known. */
export function addAdopter(table: Adopters, person: number, referrer: number, joined: number, last: number): void {
  const row = addRow(table)
  table.person[row] = person
  table.referrer[row] = referrer
  table.joined[row] = joined
  table.last[row] = last
}
