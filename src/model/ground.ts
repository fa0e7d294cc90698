import type { Graph } from '../graph/graph.ts'
import { stream } from '../random/stream.ts'
import { type Adopters, addAdopters, noAdopters } from './adopters.ts'
import { type Facts, factsOf } from './facts.ts'
import { loans } from './loans.ts'
import type { Model } from './model.ts'
import { type DrawPresence, unheard } from './presence.ts'
import { type Bought, type Counts, countsIn, type Ground, type Reduced, sizeOfCounts } from './reduced.ts'
import { addRow } from './rows.ts'
import { purposes } from './streams.ts'

/** The ground on which the laws of a reduced form act, and what ends the run on it. */
export interface Trodden extends Ground {
  /** The facts; what was written on goes to the next run. */
  readonly leave: () => Facts
}

/** The ground on which the laws of a reduced form act, in a market where nobody has adopted yet. */
export function groundOf({ seed, people, days, graph }: Model, { meanField, delay, leaving }: Reduced): Trodden {
  const { borrow, giveBack } = loans(graph)
  const adopted = borrow(nobodyAdopted)
  const adopters = borrow(noAdopters)
  const bought = borrow(nothingBought)
  adopters.count = 0
  bought.count = 0
  const { all, counts } = zero(borrow(noTally), days)
  const streamOf: Ground['stream'] = (purpose) => stream(seed, purposes[purpose])
  const leaves = leaving?.({ days, adopters, stream: streamOf })
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
    borrow,
    adopt(newcomers, day) {
      const from = adopters.count
      const bySelf = addAdopters(adopters, adopted, newcomers, day)
      const to = adopters.count
      counts.came[day] += to - from
      counts.cameBySelf[day] += bySelf
      if (from === to) return
      if (leaves === undefined) stay(counts, adopters, days, from)
      else {
        leaves(from, to)
        countLeaving(counts, adopters, from)
      }
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
      unmark(adopters, adopted)
      giveBack()
      return facts
    },
  }
}

/** Has the adopters from a row on stay to the end. */
function stay({ left }: Counts, { count, last }: Adopters, days: number, from: number): void {
  last.fill(days, from, count)
  left[days] += count - from
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

/** Wipes the marks of whoever has adopted, in proportion to their number. */
function unmark({ count, person }: Adopters, adopted: Uint8Array): void {
  for (let row = 0; row < count; row++) adopted[person[row]] = 0
}
