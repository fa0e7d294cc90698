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
    shares: new Uint16Array(),
    orders: new Uint16Array(),
  }
}

/**
 * Adds those newcomers who have not adopted before, and marks them; their last days are not known yet.
 *
 * @returns how many of them come by themselves
 */
export function addAdopters(table: Adopters, adopted: Uint8Array, newcomers: Newcomers, day: number): number {
  // One row more than may be needed: a newcomer is written before it is known whether they count.
  makeRoom(table, outside(newcomers, adopted) + 1)
  const { person, referrer, joined, shares, orders } = table
  let row = table.count
  let bySelf = 0
  for (let at = 0; at < newcomers.count; at++) {
    const newcomer = newcomers.person[at]
    const inviter = newcomers.referrer[at]
    const isNew = 1 - adopted[newcomer]
    adopted[newcomer] = 1
    person[row] = newcomer
    referrer[row] = inviter
    joined[row] = day
    shares[row] = 0
    orders[row] = 0
    bySelf -= (inviter >> 31) * isNew
    row += isNew
  }
  table.count = row
  return bySelf
}

/**
 * How many newcomers have not adopted, some counted more than once; a loop of its own, so that what is far off in memory is
 * fetched for many at once.
 */
function outside({ count, person }: Newcomers, adopted: Uint8Array): number {
  let known = 0
  for (let at = 0; at < count; at++) known += adopted[person[at]]
  return count - known
}
