import type { DayRows } from './dayRows.ts'
import { campaignOf, type Model, modelOf } from './model.ts'
import type { Run } from './run.ts'

/**
 * The facts of a run that ended before its last day, as a run of so many days: its campaign ends with it.
 *
 * @param days that are done, 1 to those of the run
 */
export function runOfDays(run: Run, days: number): Run {
  const { model, world } = run
  if (days === model.days) return run
  const rows = Object.entries(world.dayRows).map(([name, column]) => [name, column.slice(0, days)])
  return {
    ...run,
    model: modelOfDays(model, days),
    world: {
      ...world,
      dayRows: Object.fromEntries(rows) as DayRows, // the same columns, cut
      seenAtAge: world.seenAtAge.slice(0, days),
      loggedInAtAge: world.loggedInAtAge.slice(0, days),
    },
  }
}

/** The same campaign, over after so many days. */
export function modelOfDays(model: Model, days: number): Model {
  return modelOf(model, { days, campaign: campaignOf(model.plays, days) })
}
