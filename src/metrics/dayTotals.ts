import type { Run } from '../model/run.ts'
import { countMembers } from './joiners.ts'
import { type Days, isIn } from './within.ts'

/** The sum of a column of the day rows over some days, in the order of days. */
export function total(column: Float64Array, days: Days): number {
  let sum = 0
  for (let day = days.start; day < days.end; day++) sum += column[day]
  return sum
}

/** Member-days: members at the end of each day, summed over the days. */
export function memberDays({ world }: Run, days: Days): number {
  return total(world.dayRows.members, days)
}

/** Members on the eve of a day: those of its end, less who joined or came back and plus who left on it. */
export function membersBefore({ world }: Run, day: number): number {
  const { members, newMembers, returned, left } = world.dayRows
  return members[day] - newMembers[day] - returned[day] + left[day]
}

/** People who were members at any time in some days. */
export function membersDuring(run: Run, days: Days): number {
  const { leftDay, returnDay } = run.world
  // Whoever left and came back within these days is one of those before, or one of the new.
  const back = countMembers(run, (person) => isIn(days, returnDay[person]) && leftDay[person] < days.start)
  return membersBefore(run, days.start) + total(run.world.dayRows.newMembers, days) + back
}

/** Orders on some days, at the list price and on a deal. */
export function ordersIn({ world }: Run, days: Days): number {
  return total(world.dayRows.ordersFullPrice, days) + total(world.dayRows.ordersOnDeal, days)
}
