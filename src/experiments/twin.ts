import { campaignCostOf, marginOf, profitOf } from '../metrics/ledger.ts'
import { type ByDay, finished } from '../model/byDay.ts'
import type { Model } from '../model/model.ts'
import { never } from '../model/never.ts'
import { founder } from '../model/route.ts'
import type { Run } from '../model/run.ts'
import { dayByDay } from '../model/simulate.ts'
import type { Twin } from '../model/twin.ts'
import { withPlays } from './withPlays.ts'

/**
 * Runs a campaign's twin: the same people, ties, luck, content and circumstances, without any play.
 *
 * @param onDay told after each simulated day how many are done
 */
export function twinOf(model: Model, onDay: (done: number) => void = () => {}): Twin {
  return finished(twinByDay(model), onDay)
}

/** `twinOf`, a day at a time. */
export function* twinByDay(model: Model): ByDay<Twin> {
  return twinFrom(yield* dayByDay(withPlays(model, [])))
}

/** What is kept of a run without plays. */
export function twinFrom(run: Run): Twin {
  const { joinDay, route, orderBook, dayRows } = run.world
  return {
    joinDay: joinDay.map((day, person) => (route[person] === founder ? never : day)),
    orderPerson: orderBook.person.slice(0, orderBook.count),
    orderDay: orderBook.day.slice(0, orderBook.count),
    newMembers: dayRows.newMembers,
    orders: dayRows.ordersFullPrice.map((orders, day) => orders + dayRows.ordersOnDeal[day]),
    margin: marginOf(run),
    campaignCost: campaignCostOf(run),
    profit: profitOf(run),
  }
}
