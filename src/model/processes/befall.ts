import type { Circumstance } from '../circumstance.ts'
import { type Conditions, ordinaryDay } from '../conditions.ts'
import type { Model } from '../model.ts'
import type { Occurrence } from '../occurrence.ts'
import { playsSeen } from '../playsSeen.ts'
import { callActs } from '../stage.ts'
import type { World } from '../world.ts'

/**
 * Circumstances: the day starts as an ordinary one, and everything that befalls the campaign today changes it.
 *
 * What luck has in store happens on its day; what needs grounds happens on the first day from then on that has any, and
 * lasts as long from there. Then the conditions act on what stands: plays are stopped, terms changed, fines booked, and
 * satisfaction falls. A counter-measure that is on costs the same every day, whatever happens.
 */
export function befall(model: Model, world: World, day: number): void {
  const { circumstances } = model
  const { inStore, happened, dayRows } = world
  const conditions = ordinaryDay()
  world.conditions = conditions
  for (let at = 0; at < circumstances.length; at++) {
    const circumstance = circumstances[at]
    happened[at] ??= begun(model, world, circumstance, inStore[at], day)
    const now = happened[at]
    if (now !== null && day < now.end) circumstance.befall(conditions, { ...now, age: day - now.start })
    if (circumstance.counterMeasure.on) dayRows.protectionCost[day] += circumstance.counterMeasure.cost
  }
  dayRows.fines[day] = Math.round(conditions.fines)
  setTerms(world, conditions)
  if (conditions.dismay > 0) dismay(world, conditions.dismay)
  callActs(model, world, day)
}

/** What begins to happen of something in store, or null where it does not begin yet. */
function begun(
  model: Model,
  world: World,
  { grounds }: Circumstance,
  coming: Occurrence | null,
  day: number,
): Occurrence | null {
  if (coming === null || day < coming.start) return null
  if (grounds === undefined) return day < coming.end ? coming : null
  const plays = grounds(playsSeen(model, world, day))
  return plays.length === 0 ? null : { ...coming, start: day, end: day + coming.end - coming.start, plays }
}

/** Which plays must not run today, and by how much their rewards are multiplied. */
function setTerms({ stopped, rewardFactor }: World, conditions: Conditions): void {
  stopped.fill(0)
  rewardFactor.fill(1)
  for (const play of conditions.stopped) stopped[play] = 1
  for (const { play, factor } of conditions.rewardFactors) rewardFactor[play] *= factor
}

/** Every member loses a part of their satisfaction. */
function dismay({ roll, memberCount }: World, part: number): void {
  const { members, satisfaction } = roll
  for (let at = 0; at < memberCount; at++) satisfaction[members[at]] *= 1 - part
}
