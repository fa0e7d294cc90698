import type { Model } from '../model.ts'
import type { World } from '../world.ts'

/** Record: what holds at the end of the day goes into the day's row; what happened in it was counted as it happened. */
export function record(model: Model, world: World, day: number): void {
  const { dayRows, memberCount, roll } = world
  const { members, lastLogin } = roll
  const left = upTo(dayRows.left, day) - upTo(dayRows.returned, day)
  const shutOut = upTo(dayRows.banned, day)
  let week = 0
  let month = 0
  let satisfaction = 0
  let fatigue = 0
  let reference = 0
  let optedOut = 0
  for (let at = 0; at < memberCount; at++) {
    const row = members[at]
    if (lastLogin[row] > day - 7) week += 1
    if (lastLogin[row] > day - 30) month += 1
    satisfaction += roll.satisfaction[row]
    fatigue += roll.fatigue[row]
    reference += roll.reference[row]
    optedOut += roll.optedOut[row]
  }
  const each = Math.max(1, memberCount)
  dayRows.members[day] = memberCount
  dayRows.former[day] = left
  dayRows.prospects[day] = model.people - memberCount - left - shutOut
  dayRows.activeWeek[day] = week
  dayRows.activeMonth[day] = month
  dayRows.optedOut[day] = optedOut
  dayRows.satisfaction[day] = satisfaction / each
  dayRows.fatigue[day] = fatigue / each
  dayRows.referencePrice[day] = reference / each
  dayRows.invitationsPending[day] =
    upTo(dayRows.invitationsSent, day) - upTo(dayRows.invitationsAnswered, day) - upTo(dayRows.invitationsExpired, day)
}

function upTo(column: Float64Array, day: number): number {
  let total = 0
  for (let at = 0; at <= day; at++) total += column[at]
  return total
}
