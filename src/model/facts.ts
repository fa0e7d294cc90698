import type { Adopters } from './adopters.ts'
import { type Counts, countIn, sizeOfCounts } from './counts.ts'
import { packOn } from './onLaid.ts'
import { type Piece, piece } from './pieces.ts'
import type { DrawPresence } from './presence.ts'
import type { Ground } from './reduced.ts'

/** What a run of a reduced form leaves behind, packed into one piece of memory. */
export interface Facts {
  readonly days: number
  /** How many adopters there are, and how many orders. */
  readonly rows: number
  readonly orders: number
  /** The counts; the columns of adopters, those of 4 bytes first; the days of orders. */
  readonly packed: Piece
  readonly drawPresence: DrawPresence
}

type Packed = Omit<Facts, 'drawPresence'>

/** Copies what is left of a run. */
export function factsOf(ground: Ground, allCounts: Float64Array, drawPresence: DrawPresence): Facts {
  const { adopters, bought, days, laid } = ground
  const { count: rows } = adopters
  const packed = piece(adoptersFrom(days) + bytesARow * rows + bytesAnOrder * bought.count)
  const facts = { days, rows, orders: bought.count, packed, drawPresence }
  if (laid !== undefined && bought.day === laid.orderDays) packOn(laid, bought.count, packed)
  else pack(ground, allCounts, facts)
  return facts
}

function pack({ adopters, bought }: Ground, allCounts: Float64Array, facts: Packed): void {
  const { count: rows, person, referrer, joined, last, shares, orders } = adopters
  countsOf(facts).set(allCounts)
  const copy = adoptersIn(facts)
  copy.person.set(person.subarray(0, rows))
  copy.referrer.set(referrer.subarray(0, rows))
  copy.joined.set(joined.subarray(0, rows))
  copy.last.set(last.subarray(0, rows))
  copy.shares.set(shares.subarray(0, rows))
  copy.orders.set(orders.subarray(0, rows))
  orderDaysIn(facts).set(bought.day.subarray(0, bought.count))
}

/** Two columns of 4 bytes and four of 2. */
const bytesARow = 16
/** One column of 2. */
const bytesAnOrder = 2

function adoptersFrom(days: number): number {
  return 8 * sizeOfCounts(days)
}

function countsOf({ packed: { buffer, from }, days }: Packed): Float64Array {
  return new Float64Array(buffer, from, sizeOfCounts(days))
}

/** One of the counts. */
export function countOf(facts: Packed, name: keyof Counts): Float64Array {
  return countIn(countsOf(facts), facts.days, name)
}

/** The adopters. */
export function adoptersIn({ packed: { buffer, from }, days, rows }: Packed): Adopters {
  const long = from + adoptersFrom(days)
  const short = long + 8 * rows
  return {
    count: rows,
    capacity: rows,
    person: new Int32Array(buffer, long, rows),
    referrer: new Int32Array(buffer, long + 4 * rows, rows),
    joined: new Uint16Array(buffer, short, rows),
    last: new Uint16Array(buffer, short + 2 * rows, rows),
    shares: new Uint16Array(buffer, short + 4 * rows, rows),
    orders: new Uint16Array(buffer, short + 6 * rows, rows),
  }
}

/** The day of each order: the first adopter's in order of time, then the second's. */
export function orderDaysIn({ packed: { buffer, from }, days, rows, orders }: Packed): Uint16Array {
  return new Uint16Array(buffer, from + adoptersFrom(days) + bytesARow * rows, orders)
}
