import { wasActive } from './during.ts'
import type { Model } from './model.ts'
import type { World } from './world.ts'

/** Notes that the member of a row has logged in. */
export function noteVisit({ campaign }: Model, world: World, row: number, day: number): void {
  const { roll } = world
  roll.lastLogin[row] = day
  roll.logins[row] += 1
  world.dayRows.logins[day] += 1
  if (day >= campaign.start && day < campaign.end) world.during[roll.person[row]] |= wasActive
  if (roll.isFounder[row] === 0) world.loggedInAtAge[day - roll.joinDay[row]] += 1
}
