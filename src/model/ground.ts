import { stream } from '../random/stream.ts'
import { type Adopters, addAdopters, noAdopters } from './adopters.ts'
import type { Model } from './model.ts'
import { type Counts, type Ground, noCounts, type Reduced } from './reduced.ts'
import { addRow, type Rows } from './rows.ts'
import { purposes } from './streams.ts'

/** The days of orders, a row each. */
export interface OrderDays extends Rows {
  days: Uint16Array
}

/** What a run of a reduced form leaves behind. */
export interface Facts extends Ground {
  readonly adopters: Adopters
  readonly counts: Counts
  readonly orderDays: OrderDays
}

/** The ground on which the laws of a reduced form act, in a market where nobody has adopted yet. */
export function groundOf({ seed, people, days, graph }: Model, { meanField, delay, leaving }: Reduced): Facts {
  const adopters = noAdopters()
  const adopted = new Uint8Array(people)
  const counts = noCounts(days)
  const orderDays: OrderDays = { count: 0, capacity: 0, days: new Uint16Array() }
  const streamOf: Ground['stream'] = (purpose) => stream(seed, purposes[purpose])
  const leaves = leaving?.({ days, adopters, stream: streamOf })
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
    adopt(newcomers, day) {
      const from = adopters.count
      addAdopters(adopters, adopted, newcomers, day)
      const to = adopters.count
      if (leaves === undefined) adopters.last.fill(days, from, to)
      else leaves(from, to)
      countLives(counts, adopters, from, to)
    },
    order(row, day) {
      const order = addRow(orderDays)
      orderDays.days[order] = day
      counts.orders[day] += 1
      if (adopters.orders[row] === 0) counts.firstOrders[day] += 1
      adopters.orders[row] += 1
    },
  }
}

/** Counts when the adopters of some rows came, and leave. */
function countLives(
  { came, cameBySelf, left }: Counts,
  { referrer, joined, last }: Adopters,
  from: number,
  to: number,
): void {
  for (let row = from; row < to; row++) {
    came[joined[row]] += 1
    if (referrer[row] < 0) cameBySelf[joined[row]] += 1
    left[last[row]] += 1
  }
}
