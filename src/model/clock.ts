import { z } from 'zod'
import { described } from '../units/described.ts'
import { duration } from '../units/duration.ts'
import { type FieldFault, refusal } from '../units/fieldFault.ts'
import { dateOfEpochDay, epochDay, isDate } from '../units/moment.ts'

const noDate: FieldFault = {
  code: 'wrong-unit',
  message: { en: 'expected a date like 2026-03-01', zh: '应为日期，如 2026-03-01' },
  help: { en: 'write it like 2026-03-01', zh: '写成 2026-03-01 这样' },
}

/** When the run starts and how long it lasts. */
export const clockFields = z.strictObject({
  start: described(
    z.string().refine(isDate, refusal(noDate)).prefault('2026-03-01'),
    { en: 'The date of the first day, like 2026-03-01.', zh: '第一天的日期，如 2026-03-01。' },
    { example: '2026-03-01' },
  ),
  days: duration({
    summary: { en: 'Length of the run in whole days.', zh: '模拟多少整天。' },
    default: '90 days',
    min: 1,
    max: 3650,
  }),
})

export type Clock = z.output<typeof clockFields>

/** The day of the run, counted from 0, on which a moment falls; may lie outside the run. */
export function dayOf(clock: Clock, moment: string | number): number {
  return typeof moment === 'number' ? moment - 1 : epochDay(moment) - epochDay(clock.start)
}

/** The date of a day of the run, counted from 0. */
export function dateOf(clock: Clock, day: number): string {
  return dateOfEpochDay(epochDay(clock.start) + day)
}
