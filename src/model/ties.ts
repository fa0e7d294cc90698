import { addRow, firstCapacity, type Rows } from './rows.ts'

/** Ties made in the community, a row each; every tie hangs in two lists, one of each side. */
export interface Ties extends Rows {
  a: Int32Array
  b: Int32Array
  day: Int32Array
  /** The next tie of a, and of b, or -1. */
  nextOfA: Int32Array
  nextOfB: Int32Array
}

/** No ties yet. */
export function noTies(): Ties {
  const rows = firstCapacity
  return {
    count: 0,
    capacity: rows,
    a: new Int32Array(rows),
    b: new Int32Array(rows),
    day: new Int32Array(rows),
    nextOfA: new Int32Array(rows),
    nextOfB: new Int32Array(rows),
  }
}

/**
 * Adds a tie between two people and returns its row.
 *
 * @param first each person's first tie, or -1; written
 */
export function tie(table: Ties, first: Int32Array, a: number, b: number, day: number): number {
  const row = addRow(table)
  table.a[row] = a
  table.b[row] = b
  table.day[row] = day
  table.nextOfA[row] = first[a]
  table.nextOfB[row] = first[b]
  first[a] = row
  first[b] = row
  return row
}

/** The tie after one in a person's list, or -1. */
export function nextTie(table: Ties, row: number, person: number): number {
  return table.a[row] === person ? table.nextOfA[row] : table.nextOfB[row]
}

/** Who is at the other end of a tie of a person. */
export function otherEnd(table: Ties, row: number, person: number): number {
  return table.a[row] === person ? table.b[row] : table.a[row]
}
