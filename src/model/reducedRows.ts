import { type DayRows, daysAlike } from './dayRows.ts'
import type { Facts } from './ground.ts'
import type { Model } from './model.ts'

/** The row of each day of a reduced form; where it says nothing about a column, it is the same zeros as that of others. */
export function rowsOfFacts(model: Model, { counts, days, people }: Facts, founders: number): DayRows {
  const none = new Float64Array(days)
  const day = (column: Float64Array) => column.subarray(0, days)
  const [came, left] = [day(counts.came), day(counts.left)]
  const everCame = sums(founders, came, none)
  const former = sums(0, left, none)
  const members = less(everCame, former)
  const byReferral = less(came, counts.cameBySelf)
  const orders = day(counts.orders)
  const gmv = times(orders, model.product.price)
  return {
    ...daysAlike(none),
    prospects: sums(people - founders, none, came),
    members,
    former,
    newMembers: came,
    newByReferral: byReferral,
    newBySearch: day(counts.cameBySelf),
    newByPrivateChat: byReferral,
    left,
    logins: day(counts.logins),
    activeWeek: less(members, sums(0, day(counts.lapsedWeek), none)),
    activeMonth: less(members, sums(0, day(counts.lapsedMonth), none)),
    sharers: day(counts.sharers),
    invitationsSent: day(counts.asked),
    invitationsAnswered: day(counts.answered),
    invitationsPending: sums(0, day(counts.asked), counts.answered),
    ordersFullPrice: orders,
    firstOrders: day(counts.firstOrders),
    gmv,
    revenue: gmv,
    goodsCost: times(orders, model.product.unitCost),
    satisfaction: whereAny(members, 0.5),
    referencePrice: whereAny(members, 1),
  }
}

/** What there is at the end of each day, by what comes and goes on it. */
function sums(before: number, comes: Float64Array, goes: Float64Array): Float64Array {
  const there = new Float64Array(comes.length)
  for (let day = 0, now = before; day < comes.length; day++) {
    now += comes[day] - goes[day]
    there[day] = now
  }
  return there
}

function less(column: Float64Array, other: Float64Array): Float64Array {
  const rest = new Float64Array(column.length)
  for (let day = 0; day < column.length; day++) rest[day] = column[day] - other[day]
  return rest
}

function times(column: Float64Array, factor: number): Float64Array {
  const product = new Float64Array(column.length)
  for (let day = 0; day < column.length; day++) product[day] = column[day] * factor
  return product
}

function whereAny(column: Float64Array, value: number): Float64Array {
  const values = new Float64Array(column.length)
  for (let day = 0; day < column.length; day++) if (column[day] > 0) values[day] = value
  return values
}
