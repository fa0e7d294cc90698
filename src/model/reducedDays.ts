import { type ByDay, finished } from './byDay.ts'
import { addFounders } from './founders.ts'
import { groundOf } from './ground.ts'
import type { Model } from './model.ts'
import { noNewcomers } from './newcomers.ts'
import { ordersOn } from './onLaid.ts'
import type { Ground, Reduced } from './reduced.ts'
import { worldOfFacts } from './reducedWorld.ts'
import type { Run } from './run.ts'
import { modelOfDays } from './runOfDays.ts'

/** How many lives are drawn at a time: few enough for short loops, which run fastest. */
const together = 512

/**
 * A reduced form, a day at a time: its law of spreading, then the orders of whoever adopted.
 *
 * Told to end early it runs again for so many days, since lives are drawn to the end of a run.
 */
export function* reducedDays(model: Model, reduced: Reduced): ByDay<Run> {
  const ground = groundOf(model, reduced)
  const { adopters, adopted, counts, days } = ground
  const spreads = reduced.spread(ground)
  const buys = reduced.buying?.(ground)
  const first = ground.borrow(noNewcomers)
  first.count = 0
  addFounders(first, model.people, reduced, ground.stream('founding'), adopted)
  ground.adopt(first, 0)
  const founders = adopters.count
  // They had adopted before the run.
  counts.came[0] = 0
  counts.cameBySelf[0] = 0
  let seen = 0
  for (let day = 0; day < days; day++) {
    spreads(day)
    // Orders change nothing for others, so that they can wait until there are some to draw together.
    const least = day === days - 1 ? 1 : together
    for (let to = 0; buys !== undefined && adopters.count - seen >= least; seen = to) {
      to = Math.min(adopters.count, seen + together)
      buys(seen, to)
    }
    if (!(yield day + 1) || day === days - 1) continue
    ground.leave()
    return finished(reducedDays(modelOfDays(model, day + 1), reduced), () => {})
  }
  addUp(ground)
  return { model, world: worldOfFacts(model, ground.leave(), founders) }
}

/** What must add up at the end: every adopter has a life, and every order is somebody's. */
function addUp({ adopters, counts, bought, days, laid }: Ground): void {
  const { count, orders } = adopters
  let ordered = 0
  let left = 0
  for (let day = 0; day <= days; day++) {
    ordered += counts.orders[day]
    left += counts.left[day]
  }
  if (left !== count) throw new Error(`invalid run: ${count} adopters, and ${left} lives`)
  const ofAll = laid === undefined ? sum(orders, count) : ordersOn(laid)
  if (ofAll !== ordered || ofAll !== bought.count) {
    throw new Error(`invalid run: ${ordered} orders on all days, ${ofAll} of all adopters, ${bought.count} kept`)
  }
}

function sum(column: Uint16Array, count: number): number {
  let all = 0
  for (let at = 0; at < count; at++) all += column[at]
  return all
}
