import type { Graph } from '../graph/graph.ts'
import { type Adopters, addAdopters, noAdopters } from './adopters.ts'
import { type Counts, countsIn, sizeOfCounts } from './counts.ts'
import { type Facts, factsOf } from './facts.ts'
import { giveBackLaid, type Laid, layOut } from './laid.ts'
import { type Borrow, loans } from './loans.ts'
import type { Model } from './model.ts'
import { addAdoptersOn, countLeavingOn, unmarkOn } from './onLaid.ts'
import { type DrawPresence, unheard } from './presence.ts'
import type { Bought, Ground, Reduced } from './reduced.ts'
import { addRow } from './rows.ts'
import { reducedStreams } from './streams.ts'

/** The ground on which the laws of a reduced form act, and what ends the run on it. */
export interface Trodden extends Ground {
  /** The facts; what was written on goes to the next run. */
  readonly leave: () => Facts
}

/** The ground on which the laws of a reduced form act, in a market where nobody has adopted yet. */
export function groundOf(model: Model, { meanField, delay, leaving }: Reduced): Trodden {
  const { seed, people, days } = model
  const { borrow, giveBack } = loans(model.graph)
  const laid = layOut(model.graph, days)
  const { graph, adopted, adopters, bought, all, counts } = laid === undefined ? fresh(model, borrow) : freshOn(laid)
  const streamOf = reducedStreams(seed)
  const leaves = leaving?.({ days, adopters, stream: streamOf, laid })
  let drawPresence: DrawPresence = unheard
  /** The row of whoever ordered last. */
  let buyer = 0
  return {
    people,
    days,
    graph,
    meanField,
    delay,
    stream: streamOf,
    adopted,
    adopters,
    counts,
    bought,
    laid,
    borrow,
    adopt(newcomers, day) {
      const from = adopters.count
      const bySelf =
        laid === undefined ? addAdopters(adopters, adopted, newcomers, day) : addAdoptersOn(laid, newcomers, day)
      const to = adopters.count
      counts.came[day] += to - from
      counts.cameBySelf[day] += bySelf
      if (from === to) return
      if (leaves === undefined) stay(adopters, days, from)
      else leaves(from, to)
      if (laid === undefined) countLeaving(counts, adopters, from)
      else countLeavingOn(laid, from)
    },
    order(row, day) {
      if (row < buyer) throw new Error(`invalid row: ${row} orders after ${buyer}`)
      buyer = row
      const order = addRow(bought)
      bought.day[order] = day
      counts.orders[day] += 1
      if (adopters.orders[row] === 0) counts.firstOrders[day] += 1
      adopters.orders[row] += 1
    },
    heardOf(draw) {
      drawPresence = draw
    },
    leave() {
      const facts = factsOf(this, all, drawPresence)
      const marked = laid === undefined ? unmark(adopters, adopted) : unmarkOn(laid)
      const unmarked = adopters.count - marked
      if (unmarked > 0) throw new Error(`invalid run: ${unmarked} adopters are not marked`)
      giveBack()
      if (laid !== undefined) giveBackLaid()
      return facts
    },
  }
}

/** What a run writes on: who has adopted, and what is counted. */
interface Columns extends Pick<Ground, 'graph' | 'adopted' | 'adopters' | 'bought' | 'counts'> {
  /** All counts. */
  readonly all: Float64Array
}

function fresh({ graph, days }: Model, borrow: Borrow): Columns {
  const adopted = borrow(nobodyAdopted)
  const adopters = borrow(noAdopters)
  const bought = borrow(nothingBought)
  adopters.count = 0
  bought.count = 0
  return { graph, adopted, adopters, bought, ...zero(borrow(noTally), days) }
}

function freshOn(laid: Laid): Columns {
  const { graph, adopted, adopters, orderDays, all, counts } = laid
  adopters.count = 0
  all.fill(0)
  return { graph, adopted, adopters, bought: { count: 0, capacity: orderDays.length, day: orderDays }, all, counts }
}

/** Has the adopters from a row on stay to the end. */
function stay({ count, last }: Adopters, days: number, from: number): void {
  last.fill(days, from, count)
}

/** Counts when the adopters from a row on leave. */
function countLeaving({ left }: Counts, { count, last }: Adopters, from: number): void {
  for (let row = from; row < count; row++) left[last[row]] += 1
}

function nobodyAdopted({ nodes }: Graph): Uint8Array {
  return new Uint8Array(nodes)
}

function nothingBought(): Bought {
  return { count: 0, capacity: 0, day: new Uint16Array() }
}

/** Numbers that hold all counts, for as many days as they have been wanted for. */
interface Tally {
  days: number
  all: Float64Array
  counts: Counts
}

function noTally(): Tally {
  return { days: 0, all: new Float64Array(), counts: countsIn(new Float64Array(), 0) }
}

function zero(tally: Tally, days: number): Tally {
  if (tally.days === days) tally.all.fill(0)
  else {
    tally.days = days
    tally.all = new Float64Array(sizeOfCounts(days))
    tally.counts = countsIn(tally.all, days)
  }
  return tally
}

/** Wipes the marks of whoever has adopted, in proportion to their number, and says how many there were. */
function unmark({ count, person }: Adopters, adopted: Uint8Array): number {
  let marked = 0
  for (let row = 0; row < count; row++) {
    marked += adopted[person[row]]
    adopted[person[row]] = 0
  }
  return marked
}
