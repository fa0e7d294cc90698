import { z } from 'zod'
import { duration } from '../units/duration.ts'
import { moment } from '../units/moment.ts'
import { money } from '../units/money.ts'
import { text } from '../units/word.ts'
import { type Clock, dayOf } from './clock.ts'

/** Who is rewarded: the member who invited, or the person who came. */
export type Side = 'referrer' | 'friend'

/** What a reward waits for: the friend's joining, or the friend's first order. */
export type Trigger = 'signUp' | 'firstOrder'

/** One reward of a play, as people see it before they act. */
export interface Offer {
  readonly to: Side
  /** `cash` is paid out; a `coupon` comes off the price of a later order. */
  readonly form: 'cash' | 'coupon'
  /** Face value in fen. */
  readonly amount: number
  readonly trigger: Trigger
  /** Most rewards of this offer that one person can get. */
  readonly cap: number
  /** Coupons only: days until it lapses, and the smallest order (fen) it can be used on. */
  readonly validDays: number
  readonly threshold: number
}

/** A price cut for a while, perhaps only for those who share. */
export interface Sale {
  /** Part of the list price that is taken off, 0..1. */
  readonly discount: number
  /** Orders it can serve. */
  readonly stock: number
  /** Whether a member must share the sale before they may buy at it; people invited to it may always. */
  readonly sharersOnly: boolean
}

/** An activity of the community that members post about. */
export interface Challenge {
  /** The topic's place in the market's list, or `undefined` for whatever the content is about. */
  readonly topic: number | undefined
  /** Chance that a member who logs in takes part, before any effect. */
  readonly participation: number
  /** Fen for taking part, paid once a person. */
  readonly prize: number
}

/** A way of sharing and rewarding, ready for a run: what it offers, to whom, when. It holds no history. */
export interface Play {
  readonly kind: string
  readonly name: string
  /** First day, and the day after the last, counted from 0. */
  readonly start: number
  readonly end: number
  /** Most that the play may spend on rewards, fen. */
  readonly budget: number
  readonly offers: readonly Offer[]
  readonly sale?: Sale
  readonly challenge?: Challenge
}

/** What a play is told when it is made. */
export interface PlayContext {
  readonly clock: Clock
  readonly topics: readonly string[]
}

/** The fields every play has. */
export const playFields = {
  name: text({ summary: 'What you call this play; left out, its kind.', default: '', longest: 80 }),
  start: moment({ summary: 'First day of the play.', default: 1 }),
  end: moment({ summary: 'Last day of the play; instead of days.' }).optional(),
  days: duration({ summary: 'How long the play runs, when no end is given.', default: '30 days', min: 1 }),
  budget: money({ summary: 'Most that the play may spend on rewards.', default: '¥1,000,000' }),
}

const common = z.strictObject(playFields)

/** The parts of a play that follow from the fields every play has. */
export function playBasics(kind: string, fields: z.output<typeof common>, clock: Clock) {
  const start = dayOf(clock, fields.start)
  return {
    kind,
    name: fields.name === '' ? kind : fields.name,
    start,
    end: fields.end === undefined ? start + Math.round(fields.days) : dayOf(clock, fields.end) + 1,
    budget: fields.budget,
  }
}

/** Whether a play runs on a day. */
export function isOpen(play: Play, day: number): boolean {
  return day >= play.start && day < play.end
}
