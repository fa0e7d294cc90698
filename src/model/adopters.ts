import type { Newcomers } from './newcomers.ts'
import { makeRoom, type Rows } from './rows.ts'

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
  return {
    count: 0,
    capacity: 0,
    person: new Int32Array(),
    referrer: new Int32Array(),
    joined: new Uint16Array(),
    last: new Uint16Array(),
    logins: new Uint16Array(),
    shares: new Uint16Array(),
    orders: new Uint16Array(),
  }
}

/** Adds those newcomers who have not adopted before, and marks them; their last days are not known yet. */
export function addAdopters(table: Adopters, adopted: Uint8Array, newcomers: Newcomers, day: number): void {
  makeRoom(table, newcomers.count)
  const { person, referrer, joined } = table
  let row = table.count
  for (let at = 0; at < newcomers.count; at++) {
    const newcomer = newcomers.person[at]
    if (adopted[newcomer] === 1) continue
    adopted[newcomer] = 1
    person[row] = newcomer
    referrer[row] = newcomers.referrer[at]
    joined[row] = day
    row += 1
  }
  table.count = row
}
