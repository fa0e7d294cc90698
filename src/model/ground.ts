import type { Graph } from '../graph/graph.ts'
import { stream } from '../random/stream.ts'
import { type Adopters, addAdopters, copyOf, noAdopters } from './adopters.ts'
import { loans } from './loans.ts'
import type { Model } from './model.ts'
import { type DrawPresence, unheard } from './presence.ts'
import { type Counts, type Ground, noCounts, type OrderDays, type Reduced } from './reduced.ts'
import { addRow } from './rows.ts'
import { purposes } from './streams.ts'

/** What a run of a reduced form leaves behind. */
export interface Facts {
  readonly adopters: Adopters
  readonly counts: Counts
  /** The day of each order: the first adopter's in order of time, then the second's. */
  readonly orderDays: Uint16Array
  readonly drawPresence: DrawPresence
}

/** The ground on which the laws of a reduced form act, and what ends the run on it. */
export interface Trodden extends Ground {
  readonly leave: () => Facts
}

/** The ground on which the laws of a reduced form act, in a market where nobody has adopted yet. */
export function groundOf({ seed, people, days, graph }: Model, { meanField, delay, leaving }: Reduced): Trodden {
  const { borrow, giveBack } = loans(graph)
  const adopted = borrow(nobodyAdopted)
  const adopters = borrow(noAdopters)
  const orderDays = borrow(noOrderDays)
  adopters.count = 0
  orderDays.count = 0
  const counts = noCounts(days)
  const streamOf: Ground['stream'] = (purpose) => stream(seed, purposes[purpose])
  const leaves = leaving?.({ days, adopters, stream: streamOf })
  let drawPresence: DrawPresence = unheard
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
    orderDays,
    borrow,
    adopt(newcomers, day) {
      const from = adopters.count
      const bySelf = addAdopters(adopters, adopted, newcomers, day)
      const to = adopters.count
      counts.came[day] += to - from
      counts.cameBySelf[day] += bySelf
      if (leaves === undefined) adopters.last.fill(days, from, to)
      else leaves(from, to)
      for (let row = from; row < to; row++) counts.left[adopters.last[row]] += 1
    },
    order(row, day) {
      const order = addRow(orderDays)
      orderDays.days[order] = day
      counts.orders[day] += 1
      if (adopters.orders[row] === 0) counts.firstOrders[day] += 1
      adopters.orders[row] += 1
    },
    heardOf(draw) {
      drawPresence = draw
    },
    leave() {
      const facts = {
        adopters: copyOf(adopters),
        counts,
        orderDays: orderDays.days.slice(0, orderDays.count),
        drawPresence,
      }
      unmark(adopters, adopted)
      giveBack()
      return facts
    },
  }
}

function nobodyAdopted({ nodes }: Graph): Uint8Array {
  return new Uint8Array(nodes)
}

function noOrderDays(): OrderDays {
  return { count: 0, capacity: 0, days: new Uint16Array() }
}

/** Wipes the marks of whoever has adopted, in proportion to their number. */
function unmark({ count, person }: Adopters, adopted: Uint8Array): void {
  for (let row = 0; row < count; row++) adopted[person[row]] = 0
}
