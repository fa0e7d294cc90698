import { z } from 'zod'
import { described } from '../units/described.ts'
import { duration } from '../units/duration.ts'
import { moment } from '../units/moment.ts'
import { money } from '../units/money.ts'
import { text } from '../units/word.ts'
import { type Clock, dayOf } from './clock.ts'
import type { BudgetEnd, Offer } from './offer.ts'
import type { Rules } from './rules.ts'

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

/** Pieces that ask their readers to comment, and to tag a friend. */
export interface Prompt {
  /** Part of the pieces that ask, 0..1. */
  readonly part: number
  /** How much more members feel like commenting when all do, in log-odds. */
  readonly effect: number
  /** Chance that whoever comments on one tags a friend. */
  readonly tags: number
  /** How good a usual comment is, how good one must be to be content, 0..1, and what part of a piece it is then. */
  readonly quality: number
  readonly good: number
  readonly weight: number
}

/** Paid posts of one kind that appear on a day and reach people outside. */
export interface SeededPost {
  /** The day of the play on which they appear, counted from 0. */
  readonly day: number
  /** Chance that a person outside sees any of them, and that whoever does takes it in. */
  readonly reach: number
  readonly attention: number
  /** Fen for all of them. */
  readonly fee: number
  /** The topic's place in the market's list, or `undefined` for whatever the content is about. */
  readonly topic: number | undefined
  /** How much likelier whoever sees them is to join, in log-odds. */
  readonly effect: number
}

/** Points of a play of its own. */
export interface PointTerms {
  /** So many points cost so many fen, at the most: what is set aside for them when they are earned. */
  readonly each: number
  readonly fen: number
  /** Days for which points can be used, or infinity. */
  readonly lifetime: number
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
  /** What its offers do when the budget runs short; left out, `stop`. */
  readonly budgetEnd?: BudgetEnd
  /** One a segment: 1 where the play is for its people; left out, it is for everybody. */
  readonly audience?: Uint8Array
  readonly offers: readonly Offer[]
  readonly sale?: Sale
  readonly challenge?: Challenge
  readonly points?: PointTerms
  readonly seeding?: readonly SeededPost[]
  readonly prompt?: Prompt
  /** Levels of the line of referrers that it rewards, 1 where it does not say; the largest prize it draws, fen. */
  readonly levels?: number
  readonly largestPrize?: number
  /** What it does beyond that; made for each run, so that what it remembers belongs to one. */
  readonly rules?: (people: number) => Rules
}

/** What a play is told when it is made. */
export interface PlayContext {
  readonly clock: Clock
  readonly topics: readonly string[]
}

/** The fields every play has. */
export const playFields = {
  segments: described(
    z
      .array(text({ summary: { en: 'The name of a segment.', zh: '一个人群的名称。' }, longest: 80 }))
      .max(50)
      .prefault([]),
    { en: 'The segments it is for; left out, everybody.', zh: '给哪些人群；不写则所有人。' },
  ),
  name: text({
    summary: { en: 'What you call this play; left out, its kind.', zh: '这个玩法的名称；不写则用其种类。' },
    default: '',
    longest: 80,
  }),
  start: moment({ summary: { en: 'First day of the play.', zh: '玩法的第一天。' }, default: 1 }),
  end: moment({
    summary: { en: 'Last day of the play; instead of days.', zh: '玩法的最后一天；代替 days。' },
  }).optional(),
  days: duration({
    summary: {
      en: 'How long the play runs, when no end is given.',
      zh: '没有写 end 时，玩法持续多久。',
    },
    default: '30 days',
    min: 1,
  }),
  budget: money({
    summary: { en: 'Most that the play may spend on rewards.', zh: '玩法的奖励支出上限。' },
    default: '¥1,000,000',
  }),
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

/** A play of these parts. As all that run are made here they have one shape, for which V8 compiles what reads them. */
export function playOf(parts: Play): Play {
  const { kind, name, start, end, budget, budgetEnd, audience, offers, sale, challenge, points, seeding } = parts
  const { prompt, levels, largestPrize, rules } = parts
  // A part that is not named here does not compile.
  const play: { readonly [Name in keyof Required<Play>]: Play[Name] | undefined } = {
    kind,
    name,
    start,
    end,
    budget,
    budgetEnd,
    audience,
    offers,
    sale,
    challenge,
    points,
    seeding,
    prompt,
    levels,
    largestPrize,
    rules,
  }
  return play as Play // what it has not got is undefined
}

/** Whether a play is planned for a day; `runsToday` asks whether it also may run. */
export function isOpen(play: Play, day: number): boolean {
  return day >= play.start && day < play.end
}
