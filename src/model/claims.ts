import { addRow, firstCapacity, type Rows } from './rows.ts'

/** How a claim to a reward stands. */
export const open = 0
export const due = 1
export const paid = 2
export const lapsed = 3
/** Refused: over the cap, or the budget was spent. */
export const refused = 4

/** Every claim to a reward that a join or a prize gave rise to; a row each. Amounts in fen. */
export interface Claims extends Rows {
  play: Int32Array
  /** The offer's place in the play, or -1 for a challenge's prize. */
  offer: Int32Array
  /** Who gets it, and the person whose coming it is for. */
  beneficiary: Int32Array
  friend: Int32Array
  amount: Float64Array
  made: Int32Array
  /** The day on which it was paid, lapsed or was refused, or -1. */
  closed: Int32Array
  status: Uint8Array
  /** The next claim about the same friend, or -1. */
  next: Int32Array
}

/** No claims yet. */
export function noClaims(): Claims {
  const rows = firstCapacity
  return {
    count: 0,
    capacity: rows,
    play: new Int32Array(rows),
    offer: new Int32Array(rows),
    beneficiary: new Int32Array(rows),
    friend: new Int32Array(rows),
    amount: new Float64Array(rows),
    made: new Int32Array(rows),
    closed: new Int32Array(rows),
    status: new Uint8Array(rows),
    next: new Int32Array(rows),
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
): number {
  const row = addRow(table)
  table.play[row] = play
  table.offer[row] = offer
  table.beneficiary[row] = beneficiary
  table.friend[row] = friend
  table.amount[row] = amount
  table.made[row] = made
  table.closed[row] = -1
  table.status[row] = open
  table.next[row] = -1
  return row
}
