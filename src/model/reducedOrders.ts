import { asRead } from './asRead.ts'
import { countOf } from './facts.ts'
import type { Made } from './made.ts'
import type { Orders } from './orders.ts'

/** The orders of a reduced form, day by day; a column is made when it is first read. */
export const ordersOfFacts = asRead<Made, Orders>({
  count: ({ facts }) => facts.orders,
  capacity: ({ facts }) => facts.orders,
  person: buyersOf,
  day: daysOf,
  list: ({ prices }) => prices,
  paid: ({ prices }) => prices,
  deal: none,
  failed: none,
  returned: none,
  refunded: ({ facts }) => new Float64Array(facts.orders),
  nextReturn: ({ facts }) => new Int32Array(facts.orders).fill(-1),
  calledOff: none,
})

function buyersOf({ adopters, places, orderDays, facts, days }: Made): Int32Array {
  const ordered = countOf(facts, 'orders')
  const next = new Int32Array(days + 1)
  for (let day = 0; day < days; day++) next[day + 1] = next[day] + ordered[day]
  const buyers = new Int32Array(facts.orders)
  for (let row = 0, at = 0; row < adopters.count; row++) {
    for (let left = adopters.orders[row]; left > 0; left--) buyers[next[orderDays[at++]]++] = places[row]
  }
  return buyers
}

function daysOf({ facts, days }: Made): Int16Array {
  const ordered = countOf(facts, 'orders')
  const column = new Int16Array(facts.orders)
  for (let day = 0, from = 0; day < days; day++) {
    column.fill(day, from, from + ordered[day])
    from += ordered[day]
  }
  return column
}

function none({ facts }: Made): Uint8Array {
  return new Uint8Array(facts.orders)
}
