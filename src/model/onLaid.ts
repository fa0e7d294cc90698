import { needed } from '../kernels/kernels.ts'
import { bytesFrom, placeOf, wordsFor } from '../kernels/memory.ts'
import type { Laid } from './laid.ts'
import { adoptRoutine, countRoutine, packRoutine, sumRoutine, unmarkRoutine } from './laidCode.ts'
import type { Newcomers } from './newcomers.ts'
import type { Piece } from './pieces.ts'

/*
 * What `adopters.ts`, `ground.ts`, `reducedDays.ts` and `facts.ts` do in TypeScript, done by kernels for a market that is laid
 * out: bit for bit the same.
 */

interface Kernels {
  readonly adopt: (
    ...told: readonly [
      newcomers: number,
      inviters: number,
      count: number,
      adopted: number,
      person: number,
      referrer: number,
      joined: number,
      shares: number,
      orders: number,
      row: number,
      day: number,
      says: number,
    ]
  ) => number
  readonly count: (column: number, from: number, to: number, counts: number) => void
  readonly unmark: (person: number, count: number, adopted: number) => number
  readonly sum: (column: number, count: number) => number
  readonly pack: (
    ...told: readonly [
      all: number,
      bytesOfAll: number,
      person: number,
      referrer: number,
      joined: number,
      last: number,
      shares: number,
      orders: number,
      rows: number,
      orderDays: number,
      orderCount: number,
      packed: number,
    ]
  ) => number
}

const walk = needed<Kernels>(() => [adoptRoutine(), countRoutine(), unmarkRoutine(), sumRoutine(), packRoutine()])

/** How many newcomers adopt at a time. */
const together = 512
const people = wordsFor(together)
const inviters = wordsFor(together)
const said = wordsFor(1)
const places = { people: placeOf(people), inviters: placeOf(inviters), said: placeOf(said) }

/** Nobody yet, in a list that kernels write on; where it is outgrown it goes on elsewhere. */
export function noNewcomersOn({ yeses: { person, referrer } }: Laid): Newcomers {
  return { count: 0, capacity: person.length, person, referrer }
}

/** Adds those newcomers who have not adopted before, and gives how many of them come by themselves. */
export function addAdoptersOn(laid: Laid, newcomers: Newcomers, day: number): number {
  const { newcomers: first, inviters: ofFirst } = laid.places
  const { person, referrer } = newcomers
  if (person === laid.yeses.person) return addSome(laid, first, ofFirst, newcomers.count, day)
  let bySelf = 0
  for (let from = 0; from < newcomers.count; from += together) {
    const count = Math.min(together, newcomers.count - from)
    for (let at = 0; at < count; at++) {
      people[at] = person[from + at]
      inviters[at] = referrer[from + at]
    }
    bySelf += addSome(laid, places.people, places.inviters, count, day)
  }
  return bySelf
}

function addSome({ adopters, places: to }: Laid, people: number, inviters: number, count: number, day: number): number {
  adopters.count = walk().adopt(
    people,
    inviters,
    count,
    to.adopted,
    to.person,
    to.referrer,
    to.joined,
    to.shares,
    to.orders,
    adopters.count,
    day,
    places.said,
  )
  return said[0]
}

/** Counts when the adopters from a row on leave. */
export function countLeavingOn({ adopters, places: { last, left } }: Laid, from: number): void {
  walk().count(last, from, adopters.count, left)
}

/** Wipes the marks of whoever has adopted, and gives how many there were. */
export function unmarkOn({ adopters, places: { person, adopted } }: Laid): number {
  return walk().unmark(person, adopters.count, adopted)
}

/** How many orders all adopters have. */
export function ordersOn({ adopters, places: { orders } }: Laid): number {
  return walk().sum(orders, adopters.count)
}

/** Copies all counts, the adopters and the days of so many orders to a piece, one after the other. */
export function packOn({ all, adopters, places: of }: Laid, orders: number, { buffer, from }: Piece): void {
  const end = walk().pack(
    of.all,
    all.byteLength,
    of.person,
    of.referrer,
    of.joined,
    of.last,
    of.shares,
    of.orders,
    adopters.count,
    of.orderDays,
    orders,
    of.packed,
  )
  new Uint8Array(buffer, from, end - of.packed).set(bytesFrom(of.packed, end))
}
