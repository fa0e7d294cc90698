import { type ByDay, finished } from './byDay.ts'
import { identities } from './identities.ts'
import { lineUp } from './membership.ts'
import type { Model } from './model.ts'
import { never } from './never.ts'
import { populate } from './populate.ts'
import { reducedDays } from './reducedDays.ts'
import { founder } from './route.ts'
import type { Run } from './run.ts'
import { runOfDays } from './runOfDays.ts'
import { schedule } from './schedule.ts'
import { setStages } from './stage.ts'

/**
 * Runs a campaign from its first day to its last.
 *
 * @param onDay told after each day how many are done; must not change anything
 * @returns the facts; the same for the same model, bit for bit
 * @throws `invalid run on day …` where people, invitations or money do not add up (`identities.ts`)
 */
export function simulate(model: Model, onDay: (done: number) => void = () => {}): Run {
  return finished(dayByDay(model), onDay)
}

/**
 * The same, a day at a time: after each day it says how many are done and waits.
 *
 * Told `true`, it is the last: the facts are then those of the days that are done (`runOfDays.ts`). A reduced form goes its
 * own way (`reducedDays.ts`).
 */
export function dayByDay(model: Model): ByDay<Run> {
  return model.reduced === undefined ? wholeDays(model) : reducedDays(model, model.reduced)
}

function* wholeDays(model: Model): ByDay<Run> {
  const world = populate(model)
  setStages(model, world)
  const checkDay = identities(model, world)
  for (let day = 0; day < model.days; day++) {
    world.day = day
    lineUp(world)
    for (const process of schedule) process(model, world, day)
    checkDay(day)
    if (yield day + 1) break
  }
  const run = runOfDays({ model, world }, world.day + 1)
  tallyAges(run)
  return run
}

/** How many of those who joined in the run were seen at each age: all who joined at least that long before its end. */
function tallyAges({ model, world }: Run): void {
  for (let person = 0; person < model.people; person++) {
    const joined = world.joinDay[person]
    if (joined === never || world.route[person] === founder) continue
    world.seenAtAge[model.days - 1 - joined] += 1
  }
  for (let age = model.days - 2; age >= 0; age--) world.seenAtAge[age] += world.seenAtAge[age + 1]
}
