import type { Adopters } from './adopters.ts'
import { type Counts, countIn, sizeOfCounts } from './counts.ts'
import { packedOn } from './onLaid.ts'
import type { DrawPresence } from './presence.ts'
import type { Ground } from './reduced.ts'

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
export function factsOf(ground: Ground, allCounts: Float64Array, drawPresence: DrawPresence): Facts {
  const { adopters, bought, days, laid } = ground
  const isThere = laid !== undefined && bought.day === laid.orderDays
  const packed = isThere ? packedOn(laid, bought.count) : pack(ground, allCounts)
  return { days, rows: adopters.count, orders: bought.count, packed, drawPresence }
}

function pack({ adopters, bought, days }: Ground, allCounts: Float64Array): ArrayBuffer {
  const { count: rows, person, referrer, joined, last, shares } = adopters
  const facts = {
    days,
    rows,
    orders: bought.count,
    packed: new ArrayBuffer(adoptersFrom(days) + bytesARow * rows + bytesAnOrder * bought.count),
  }
  new Float64Array(facts.packed, 0, allCounts.length).set(allCounts)
  const copy = adoptersIn(facts)
  copy.person.set(person.subarray(0, rows))
  copy.referrer.set(referrer.subarray(0, rows))
  copy.joined.set(joined.subarray(0, rows))
  copy.last.set(last.subarray(0, rows))
  copy.shares.set(shares.subarray(0, rows))
  copy.orders.set(adopters.orders.subarray(0, rows))
  orderDaysIn(facts).set(bought.day.subarray(0, bought.count))
  return facts.packed
}

/** Two columns of 4 bytes and four of 2. */
const bytesARow = 16
/** One column of 2. */
const bytesAnOrder = 2

function adoptersFrom(days: number): number {
  return 8 * sizeOfCounts(days)
}

/** One of the counts. */
export function countOf({ packed, days }: Facts, name: keyof Counts): Float64Array {
  return countIn(new Float64Array(packed, 0, sizeOfCounts(days)), days, name)
}

/** The adopters. */
export function adoptersIn({ packed, days, rows }: Pick<Facts, 'packed' | 'days' | 'rows'>): Adopters {
  const long = adoptersFrom(days)
  const short = long + 8 * rows
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

/** The day of each order: the first adopter's in order of time, then the second's. */
export function orderDaysIn({ packed, days, rows, orders }: Omit<Facts, 'drawPresence'>): Uint16Array {
  return new Uint16Array(packed, adoptersFrom(days) + bytesARow * rows, orders)
}
