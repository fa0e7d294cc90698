import { uniform } from '../random/stream.ts'
import { type ByDay, finished } from './byDay.ts'
import { type Facts, groundOf } from './ground.ts'
import type { Model } from './model.ts'
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
  sow(facts, reduced)
  const founders = adopters.count
  let seen = 0
  for (let day = 0; day < days; day++) {
    spreads(day)
    while (seen < adopters.count) {
      const to = Math.min(adopters.count, seen + together)
      buys?.(seen, to)
      seen = to
    }
    if (!(yield day + 1) || day === days - 1) continue
    return finished(reducedDays(modelOfDays(model, day + 1), reduced), () => {})
  }
  addUp(facts)
  return { model, world: worldOfFacts(model, facts, founders) }
}

/** The first adopters: those named, or as many as it says, all equally likely; a draw each, and another where it hits one twice. */
function sow({ people, stream, adopted, adopt, counts }: Facts, { seeds }: Reduced): void {
  if ('nodes' in seeds) for (const person of seeds.nodes) adopt(person, 0, -1)
  else {
    const luck = stream('founding')
    // More than half are found by whom they leave out.
    const few = Math.min(seeds.people, people - seeds.people)
    const isMost = few < seeds.people
    const chosen = isMost ? new Uint8Array(people) : adopted
    for (let draw = 0, left = few; left > 0; draw++) {
      const person = Math.floor(uniform(luck, draw) * people)
      if (chosen[person] === 1) continue
      left -= 1
      if (isMost) chosen[person] = 1
      else adopt(person, 0, -1)
    }
    if (isMost) for (let person = 0; person < people; person++) if (chosen[person] === 0) adopt(person, 0, -1)
  }
  // They had adopted before the run.
  counts.came[0] = 0
  counts.cameBySelf[0] = 0
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
