import { type ByDay, finished } from './byDay.ts'
import { foundersOf } from './founders.ts'
import { type Facts, groundOf } from './ground.ts'
import type { Model } from './model.ts'
import { bySelf } from './newcomers.ts'
import type { Reduced } from './reduced.ts'
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
  const facts = groundOf(model, reduced)
  const { adopters, days } = facts
  const spreads = reduced.spread(facts)
  const buys = reduced.buying?.(facts)
  facts.adopt(bySelf(foundersOf(model.people, reduced, facts.stream('founding'))), 0)
  const founders = adopters.count
  // They had adopted before the run.
  facts.counts.came[0] = 0
  facts.counts.cameBySelf[0] = 0
  let seen = 0
  for (let day = 0; day < days; day++) {
    spreads(day)
    for (; buys !== undefined && seen < adopters.count; seen = Math.min(adopters.count, seen + together)) {
      buys(seen, Math.min(adopters.count, seen + together))
    }
    if (!(yield day + 1) || day === days - 1) continue
    return finished(reducedDays(modelOfDays(model, day + 1), reduced), () => {})
  }
  addUp(facts)
  return { model, world: worldOfFacts(model, facts, founders) }
}

/** What must add up at the end: every adopter came on one day and may have left on another, and every order is somebody's. */
function addUp({ adopters, adopted, counts, orderDays, days }: Facts): void {
  let orders = 0
  let unmarked = 0
  for (let row = 0; row < adopters.count; row++) {
    orders += adopters.orders[row]
    unmarked += 1 - adopted[adopters.person[row]]
  }
  let ordered = 0
  let left = 0
  for (let day = 0; day <= days; day++) {
    ordered += counts.orders[day]
    left += counts.left[day]
  }
  if (unmarked > 0) throw new Error(`invalid run: ${unmarked} adopters are not marked`)
  if (left !== adopters.count) throw new Error(`invalid run: ${adopters.count} adopters, and ${left} lives`)
  if (orders !== ordered || orders !== orderDays.count) {
    throw new Error(`invalid run: ${ordered} orders on all days, ${orders} of all adopters, ${orderDays.count} kept`)
  }
}
