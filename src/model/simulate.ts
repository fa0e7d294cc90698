import { identities } from './identities.ts'
import type { Model } from './model.ts'
import { populate } from './populate.ts'
import type { Run } from './run.ts'
import { daysOf } from './schedule.ts'
import { setStages } from './stage.ts'
import { founder, never, type World } from './world.ts'

/**
 * Runs a campaign from its first day to its last.
 *
 * @param onDay told after each day how many are done; must not change anything
 * @returns the facts; the same for the same model, bit for bit
 * @throws `invalid run on day …` where people, invitations or money do not add up (`identities.ts`)
 */
export function simulate(model: Model, onDay: (done: number) => void = () => {}): Run {
  const world = populate(model)
  setStages(model, world)
  const checkDay = identities(model, world)
  const passDay = daysOf(model, world)
  for (let day = 0; day < model.days; day++) {
    world.day = day
    passDay(day)
    checkDay(day)
    onDay(day + 1)
  }
  tallyAges(model, world)
  return { model, world }
}

/** How many of those who joined in the run were seen at each age: all who joined at least that long before its end. */
function tallyAges(model: Model, world: World): void {
  for (let person = 0; person < model.people; person++) {
    const joined = world.joinDay[person]
    if (joined === never || world.route[person] === founder) continue
    world.seenAtAge[model.days - 1 - joined] += 1
  }
  for (let age = model.days - 2; age >= 0; age--) world.seenAtAge[age] += world.seenAtAge[age + 1]
}
