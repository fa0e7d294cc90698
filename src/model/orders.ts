import { addRow, firstCapacity, type Rows } from './rows.ts'

/** Every order; a row each, in the order of days. Amounts in fen. */
export interface Orders extends Rows {
  person: Int32Array
  day: Int32Array
  /** The list price, and what was paid. */
  list: Float64Array
  paid: Float64Array
  /** 1 where anything came off the list price. */
  deal: Uint8Array
  /** 1 where the delivery went wrong. */
  failed: Uint8Array
  /** 1 where the order was called off and its price given back in full. */
  refunded: Uint8Array
}

/** No orders yet. */
export function noOrders(): Orders {
  const rows = firstCapacity
  return {
    count: 0,
    capacity: rows,
    person: new Int32Array(rows),
    day: new Int32Array(rows),
    list: new Float64Array(rows),
    paid: new Float64Array(rows),
    deal: new Uint8Array(rows),
    failed: new Uint8Array(rows),
    refunded: new Uint8Array(rows),
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
  table.refunded[row] = 0
  return row
}
