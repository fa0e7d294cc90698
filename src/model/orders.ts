import { addRow, firstCapacity, type Rows } from './rows.ts'

/** Every order; a row each, in the order of days. Amounts in fen. */
export interface Orders extends Rows {
  person: Int32Array
  day: Int16Array
  /** The list price, and what was paid. */
  list: Float64Array
  paid: Float64Array
  /** 1 where anything came off the list price. */
  deal: Uint8Array
  /** 1 where the delivery went wrong, or was said to have. */
  failed: Uint8Array
  /** 1 once it has been sent back, what was given back in all, and the next order that is sent back on the same day, or -1. */
  returned: Uint8Array
  refunded: Float64Array
  nextReturn: Int32Array
  /** 1 where the order was called off before anything was sent, and its price given back in full. */
  calledOff: Uint8Array
}

/** No orders yet. */
export function noOrders(): Orders {
  const rows = firstCapacity
  return {
    count: 0,
    capacity: rows,
    person: new Int32Array(rows),
    day: new Int16Array(rows),
    list: new Float64Array(rows),
    paid: new Float64Array(rows),
    deal: new Uint8Array(rows),
    failed: new Uint8Array(rows),
    returned: new Uint8Array(rows),
    refunded: new Float64Array(rows),
    nextReturn: new Int32Array(rows),
    calledOff: new Uint8Array(rows),
  }
}

/** Adds an order and returns its row. */
export function book(table: Orders, person: number, day: number, list: number, paid: number, failed: boolean): number {
  const row = addRow(table)
  table.person[row] = person
  table.day[row] = day
  table.list[row] = list
  table.paid[row] = paid
  table.deal[row] = paid < list ? 1 : 0
  table.failed[row] = failed ? 1 : 0
  table.returned[row] = 0
  table.refunded[row] = 0
  table.nextReturn[row] = -1
  table.calledOff[row] = 0
  return row
}
