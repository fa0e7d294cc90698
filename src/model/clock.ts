import { z } from 'zod'
import { duration } from '../units/duration.ts'
import { dateOfEpochDay, epochDay, isDate } from '../units/moment.ts'

/** When the run starts and how long it lasts. */
export const clockFields = z.strictObject({
  start: z
    .string()
    .refine(isDate, {
      error: 'expected a date like 2026-03-01',
      params: { code: 'wrong-unit', help: 'write it like 2026-03-01' },
    })
    .prefault('2026-03-01')
    .meta({ description: 'The date of the first day, like 2026-03-01.', example: '2026-03-01' }),
  days: duration({ summary: 'Length of the run in whole days.', default: '90 days', min: 1, max: 3650 }),
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
