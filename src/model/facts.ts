import type { Adopters } from './adopters.ts'
import type { DrawPresence } from './presence.ts'
import { type Bought, type Counts, countIn, type Ground, sizeOfCounts } from './reduced.ts'

/** What a run of a reduced form leaves behind, packed into one piece of memory, since pieces take longer to get than to fill. */
export interface Facts {
  readonly days: number
  /** How many adopters there are, and how many orders. */
  readonly rows: number
  readonly orders: number
  /** The counts; the columns of adopters and of orders, those of 4 bytes first. */
  readonly packed: ArrayBuffer
  readonly drawPresence: DrawPresence
}

/** Copies what is left of a run. */
export function factsOf(
  { adopters, bought, days }: Ground,
  allCounts: Float64Array,
  drawPresence: DrawPresence,
): Facts {
  const { count: rows, person, referrer, joined, last, shares } = adopters
  const facts = {
    days,
    rows,
    orders: bought.count,
    packed: new ArrayBuffer(adoptersFrom(days) + bytesARow * rows + bytesAnOrder * bought.count),
    drawPresence,
  }
  new Float64Array(facts.packed, 0, allCounts.length).set(allCounts)
  const copy = adoptersIn(facts)
  copy.person.set(person.subarray(0, rows))
  copy.referrer.set(referrer.subarray(0, rows))
  copy.joined.set(joined.subarray(0, rows))
  copy.last.set(last.subarray(0, rows))
  copy.shares.set(shares.subarray(0, rows))
  copy.orders.set(adopters.orders.subarray(0, rows))
  const orders = boughtIn(facts)
  orders.row.set(bought.row.subarray(0, bought.count))
  orders.day.set(bought.day.subarray(0, bought.count))
  return facts
}

/** Two columns of 4 bytes and four of 2. */
const bytesARow = 16
/** One column of 4 bytes and one of 2. */
const bytesAnOrder = 6

function adoptersFrom(days: number): number {
  return 8 * sizeOfCounts(days)
}

/** One of the counts. */
export function countOf({ packed, days }: Facts, name: keyof Counts): Float64Array {
  return countIn(new Float64Array(packed, 0, sizeOfCounts(days)), days, name)
}

/** The adopters. */
export function adoptersIn({ packed, days, rows, orders }: Facts): Adopters {
  const long = adoptersFrom(days)
  const short = shortFrom(days, rows, orders)
  return {
    count: rows,
    capacity: rows,
    person: new Int32Array(packed, long, rows),
    referrer: new Int32Array(packed, long + 4 * rows, rows),
    joined: new Uint16Array(packed, short, rows),
    last: new Uint16Array(packed, short + 2 * rows, rows),
    shares: new Uint16Array(packed, short + 4 * rows, rows),
    orders: new Uint16Array(packed, short + 6 * rows, rows),
  }
}

function shortFrom(days: number, rows: number, orders: number): number {
  return adoptersFrom(days) + 8 * rows + 4 * orders
}

function boughtIn({ packed, days, rows, orders }: Facts): Bought {
  return {
    count: orders,
    capacity: orders,
    row: new Int32Array(packed, adoptersFrom(days) + 8 * rows, orders),
    day: new Uint16Array(packed, shortFrom(days, rows, orders) + 8 * rows, orders),
  }
}

/** The day of each order: the first adopter's in order of time, then the second's. */
export function orderDaysIn(facts: Facts, { count: rows, orders }: Adopters): Uint16Array {
  const { count, row, day } = boughtIn(facts)
  const places = new Int32Array(rows)
  for (let at = 1; at < rows; at++) places[at] = places[at - 1] + orders[at - 1]
  const days = new Uint16Array(count)
  for (let order = 0; order < count; order++) days[places[row[order]]++] = day[order]
  return days
}
