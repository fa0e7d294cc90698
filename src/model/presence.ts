import type { Adopters } from './adopters.ts'
import { numbers } from './pieces.ts'

/**
 * When adopters are heard of. Nothing that happens hangs on it, so that it is drawn when it is first read, from luck that
 * stays the same.
 */
export interface Presence {
  /** Logins of each adopter, a row each. */
  readonly logins: Uint16Array
  readonly onDay: Float64Array
  /** Logins of those who joined in the run, by the days since they did. */
  readonly atAge: Float64Array
  /** How many more members, by the end of the day, have not logged in for 7 days, and for 30. */
  readonly lapsedWeek: Float64Array
  readonly lapsedMonth: Float64Array
}

/** Draws when some adopters were heard of, and counts it. */
export type DrawPresence = (adopters: Adopters, days: number, presence: Presence) => void

/** When some adopters were heard of in a run of some days. */
export function presenceOf(adopters: Adopters, days: number, draw: DrawPresence): Presence {
  const column = () => numbers(days + 1)
  const presence: Presence = {
    logins: new Uint16Array(adopters.count),
    onDay: column(),
    atAge: column(),
    lapsedWeek: column(),
    lapsedMonth: column(),
  }
  draw(adopters, days, presence)
  return presence
}

/** Under a law without logins adopters are heard of when they adopt, and not again. */
export function unheard({ count, joined, last }: Adopters, _days: number, presence: Presence): void {
  for (let row = 0; row < count; row++) lapse(presence, joined[row], last[row])
}

/** Notes that an adopter of whom nothing was heard since a day is not heard of until another, which may be their last. */
export function lapse({ lapsedWeek, lapsedMonth }: Presence, since: number, until: number): void {
  // Where that is soon, both are noted of the same day and come to nothing.
  lapsedWeek[Math.min(since + 7, until)] += 1
  lapsedWeek[until] -= 1
  lapsedMonth[Math.min(since + 30, until)] += 1
  lapsedMonth[until] -= 1
}
