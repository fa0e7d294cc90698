import { duration } from '../units/duration.ts'
import { moment } from '../units/moment.ts'
import { text } from '../units/word.ts'
import { type Clock, dayOf } from './clock.ts'
import type { Conditions } from './conditions.ts'

/** Something that befalls the campaign for some days, and what it does to the day's conditions. */
export interface Circumstance {
  readonly kind: string
  readonly name: string
  /** First day, and the day after the last, counted from 0. */
  readonly start: number
  readonly end: number
  /** Changes today's conditions; called once on each of its days, before anyone acts. */
  readonly befall: (conditions: Conditions) => void
}

/** What a circumstance is told when it is made. */
export interface CircumstanceContext {
  readonly clock: Clock
}

/** The fields every circumstance has. */
export const circumstanceFields = {
  name: text({ summary: 'What you call this event; left out, its kind.', default: '', longest: 80 }),
  start: moment({ summary: 'First day of the event.' }),
  days: duration({ summary: 'How long it lasts.', default: '1 day', min: 1 }),
}

/** The parts of a circumstance that follow from the fields every circumstance has. */
export function circumstanceBasics(
  kind: string,
  fields: { readonly name: string; readonly start: string | number; readonly days: number },
  clock: Clock,
) {
  const start = dayOf(clock, fields.start)
  return { kind, name: fields.name === '' ? kind : fields.name, start, end: start + Math.round(fields.days) }
}
