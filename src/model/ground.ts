import { stream } from '../random/stream.ts'
import { type Adopters, addAdopter, noAdopters } from './adopters.ts'
import type { Model } from './model.ts'
import { type Counts, type Ground, noCounts, type Reduced } from './reduced.ts'
import { purposes } from './streams.ts'

/** The days of orders, in a column that grows. */
export interface OrderDays {
  count: number
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
  const orderDays: OrderDays = { count: 0, days: new Uint16Array(1024) }
  const streamOf: Ground['stream'] = (purpose) => stream(seed, purposes[purpose])
  const leaves = leaving?.({ days, stream: streamOf })
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
    adopt(person, day, referrer) {
      const last = leaves === undefined ? days : Math.min(days, leaves(person, day))
      addAdopter(adopters, person, referrer, day, last)
      adopted[person] = 1
      counts.came[day] += 1
      if (referrer < 0) counts.cameBySelf[day] += 1
      counts.left[last] += 1
    },
    order(row, day) {
      if (orderDays.count === orderDays.days.length) {
        const wider = new Uint16Array(2 * orderDays.count)
        wider.set(orderDays.days)
        orderDays.days = wider
      }
      orderDays.days[orderDays.count++] = day
      counts.orders[day] += 1
      if (adopters.orders[row] === 0) counts.firstOrders[day] += 1
      adopters.orders[row] += 1
    },
  }
}
