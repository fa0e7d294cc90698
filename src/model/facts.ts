import type { Adopters } from './adopters.ts'
import type { DrawPresence } from './presence.ts'
import { type Counts, countIn, type Ground, sizeOfCounts } from './reduced.ts'

/** What a run of a reduced form leaves behind, packed into one piece of memory, since pieces take longer to get than to fill. */
export interface Facts {
  readonly days: number
  /** How many adopters there are, and how many orders. */
  readonly rows: number
  readonly orders: number
  /** The counts; the columns of adopters, those of 4 bytes first; the days of orders. */
  readonly packed: ArrayBuffer
  readonly drawPresence: DrawPresence
}

/** Copies what is left of a run. */
export function factsOf(
  { adopters, orderDays, days }: Ground,
  allCounts: Float64Array,
  drawPresence: DrawPresence,
): Facts {
  const { count: rows, person, referrer, joined, last, shares, orders } = adopters
  const facts = {
    days,
    rows,
    orders: orderDays.count,
    packed: new ArrayBuffer(adoptersFrom(days) + bytesARow * rows + 2 * orderDays.count),
    drawPresence,
  }
  new Float64Array(facts.packed, 0, allCounts.length).set(allCounts)
  const copy = adoptersIn(facts)
  copy.person.set(person.subarray(0, rows))
  copy.referrer.set(referrer.subarray(0, rows))
  copy.joined.set(joined.subarray(0, rows))
  copy.last.set(last.subarray(0, rows))
  copy.shares.set(shares.subarray(0, rows))
  copy.orders.set(orders.subarray(0, rows))
  orderDaysIn(facts).set(orderDays.days.subarray(0, orderDays.count))
  return facts
}

/** Two columns of 4 bytes and four of 2. */
const bytesARow = 16

function adoptersFrom(days: number): number {
  return 8 * sizeOfCounts(days)
}

/** One of the counts. */
export function countOf({ packed, days }: Facts, name: keyof Counts): Float64Array {
  return countIn(new Float64Array(packed, 0, sizeOfCounts(days)), days, name)
}

/** The adopters. */
export function adoptersIn({ packed, days, rows }: Facts): Adopters {
  const from = adoptersFrom(days)
  return {
    count: rows,
    capacity: rows,
    person: new Int32Array(packed, from, rows),
    referrer: new Int32Array(packed, from + 4 * rows, rows),
    joined: new Uint16Array(packed, from + 8 * rows, rows),
    last: new Uint16Array(packed, from + 10 * rows, rows),
    shares: new Uint16Array(packed, from + 12 * rows, rows),
    orders: new Uint16Array(packed, from + 14 * rows, rows),
  }
}

/** The day of each order: the first adopter's in order of time, then the second's. */
export function orderDaysIn({ packed, days, rows, orders }: Facts): Uint16Array {
  return new Uint16Array(packed, adoptersFrom(days) + bytesARow * rows, orders)
}
