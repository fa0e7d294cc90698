import type { Model } from './model.ts'
import { founder, type World, wasActive } from './world.ts'

/** Notes that a member has logged in. */
export function noteVisit({ campaign }: Model, world: World, person: number, day: number): void {
  world.lastLogin[person] = day
  world.logins[person] += 1
  world.dayRows.logins[day] += 1
  if (day >= campaign.start && day < campaign.end) world.during[person] |= wasActive
  if (world.route[person] !== founder) world.loggedInAtAge[day - world.joinDay[person]] += 1
}
