import { addRow, firstCapacity, type Rows } from './rows.ts'

/** How a claim to a reward stands. Waiting for its trigger. */
export const open = 0
/** Its trigger has come today, or it waits for the pro rata payment at the end of the play. */
export const due = 1
export const paid = 2
/** Expired: the trigger did not come in time. */
export const lapsed = 3
/** Refused: over a cap, no budget, claimed before, or the order it was for was sent back before payment. */
export const refused = 4
/** Its trigger has come, and its holding time is not over. */
export const held = 5
/** Waits in line for budget. */
export const queued = 6
/** Paid, and taken back since. */
export const clawedBack = 7
/** Refused by the review of claims. */
export const rejected = 8

/** In place of an offer: what a play took off an order's price, which is no cash paid out. */
export const tookOff = -2

/** Every claim to a reward that a coming, a click or a prize gave rise to; a row each. Amounts in fen. */
export interface Claims extends Rows {
  play: Int16Array
  /** The offer's place in the play, or -1 for what a play awards by its own rules, or `tookOff`. */
  offer: Int16Array
  /** Who gets it, and the person whose coming it is for. */
  beneficiary: Int32Array
  friend: Int32Array
  /** What it takes from the budget, and how many units of its form that is. */
  amount: Float64Array
  units: Float64Array
  made: Int16Array
  /** The day on which it was paid, lapsed, refused or taken back, or -1. */
  closed: Int16Array
  status: Uint8Array
  /** The next claim about the same friend, or -1. */
  next: Int32Array
  /** Of the few rows that are for a throw-away account of their beneficiary: which of these, from 1. */
  readonly accounts: Map<number, number>
  /** Of the few rows that were taken back: fen recovered. */
  readonly recovered: Map<number, number>
}

/** No claims yet. */
export function noClaims(): Claims {
  const rows = firstCapacity
  return {
    count: 0,
    capacity: rows,
    play: new Int16Array(rows),
    offer: new Int16Array(rows),
    beneficiary: new Int32Array(rows),
    friend: new Int32Array(rows),
    amount: new Float64Array(rows),
    units: new Float64Array(rows),
    made: new Int16Array(rows),
    closed: new Int16Array(rows),
    status: new Uint8Array(rows),
    next: new Int32Array(rows),
    accounts: new Map(),
    recovered: new Map(),
  }
}

/** Adds an open claim and returns its row. */
export function claim(
  table: Claims,
  play: number,
  offer: number,
  beneficiary: number,
  friend: number,
  amount: number,
  made: number,
  units = amount,
): number {
  const row = addRow(table)
  table.play[row] = play
  table.offer[row] = offer
  table.beneficiary[row] = beneficiary
  table.friend[row] = friend
  table.amount[row] = amount
  table.units[row] = units
  table.made[row] = made
  table.closed[row] = -1
  table.status[row] = open
  table.next[row] = -1
  return row
}
