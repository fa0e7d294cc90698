import { z } from 'zod'
import { described } from '../units/described.ts'
import { duration } from '../units/duration.ts'
import { moment } from '../units/moment.ts'
import { money } from '../units/money.ts'
import { text } from '../units/word.ts'
import { type Clock, dayOf } from './clock.ts'
import type { BudgetEnd, Form, Offer } from './offer.ts'

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

/** Something that members do, besides sharing and buying. */
export type Deed = 'comment' | 'post' | 'activity'

/** What a play sees of a run, and what it may do in it: its own luck, the people as they stand, and its purse. */
export interface Stage {
  /** This play's place in the model's list. */
  readonly play: number
  /** Today, counted from 0. */
  readonly day: number
  readonly people: number
  /** List price and unit cost of an order, fen. */
  readonly price: number
  readonly unitCost: number
  /** Who brought each person (-1: nobody), and how many each has brought; one value a person. */
  readonly referrer: Int32Array
  readonly brought: Int32Array
  /** Whether a person is a member today. */
  readonly isMember: (person: number) => boolean
  /** A draw of this play, the same whenever it is asked for; in the open interval (0, 1). */
  readonly draw: (person: number, about?: number, ordinal?: number) => number
  /**
   * Pays a reward at once, fen in cash. Returns false, and pays nothing, where the play's budget has no room for it.
   *
   * @param about the person whose coming or doing it is for
   */
  readonly award: (person: number, fen: number, about: number) => boolean
  /** What some fen of cash weigh with a person: δ · g(fen), 0 and up. */
  readonly weighs: (person: number, fen: number) => number
  /** What some fen off an order are worth before ordering, in fen of cash. */
  readonly savingWorth: (fen: number) => number
  /**
   * Has a member ask friends in private right away, at the end of the day's orders: answers come tomorrow at the
   * earliest. Nothing happens where the member has shared today already, or where private chat is blocked.
   */
  readonly askFriends: (member: number) => void
  /** Has a member who is not here today come, to look and perhaps to order; it is no login. */
  readonly bring: (member: number) => void
  /** Gives back what an order cost, once; the goods are not sent. */
  readonly refund: (row: number) => void
  /** Points of this play that a person has; only for plays with points of their own, as the three below. */
  readonly points: (person: number) => number
  /** Whether the budget has room for so many points more. */
  readonly canCredit: (points: number) => boolean
  /** Credits points, multiplied as rewards are today. Returns false, and credits nothing, where the budget has no room for them. */
  readonly credit: (person: number, points: number) => boolean
  /** Takes points for goods, or something off an order, worth some fen: no more than the points' terms say they cost. */
  readonly redeem: (person: number, points: number, fen: number, goes: 'goods' | 'order') => void
}

/** An order as a play is told of it. */
export interface PlacedOrder {
  /** Its row in the order book. */
  readonly row: number
  /** Which order of this person it is, from 1. */
  readonly number: number
  /** Fen. */
  readonly paid: number
  /** The play that took something off its price, by its place in the model's list, or -1. */
  readonly takenOffBy: number
}

/**
 * What a play does beyond its offers, with whatever it has to remember of a run: each rule is asked or told on the days
 * on which the play is open. Made afresh for every run.
 */
export interface Rules {
  /** Fen of cash that a member expects from bringing one more friend, beyond the play's offers. */
  readonly expects?: (stage: Stage, member: number) => number
  /** How much more a member feels like sharing, in log-odds. */
  readonly urges?: (stage: Stage, member: number) => number
  /** Fen of cash that a newcomer expects from coming, beyond the play's offers. */
  readonly welcomes?: (stage: Stage) => number
  /**
   * While true, a member who shares in private asks friends who are members already, too; such a request is an
   * invitation like all others, with its delay and expiry, to which there is nothing to join.
   */
  readonly asksMembers?: (stage: Stage, member: number) => boolean
  /**
   * Someone, a prospect or a member, has reacted to a private invitation, whatever they decide about joining: told
   * once an invitation, before anyone joins today, in an order that draws decide.
   *
   * @param tie `newcomer`: the person has never been a member; `strong`: the tie to the inviter is strong
   */
  readonly reacted?: (
    stage: Stage,
    inviter: number,
    person: number,
    tie: { readonly newcomer: boolean; readonly strong: boolean },
  ) => void
  /** Someone has joined, through a referrer or (-1) by themselves. */
  readonly joined?: (stage: Stage, person: number, referrer: number) => void
  /**
   * Fen that this play takes off an order of one member today, from 0 to the list price. Prices do not add up: of this,
   * the open sales and a coupon, the member uses the one that takes off most.
   */
  readonly takesOff?: (stage: Stage, member: number) => number
  /** How much more a member feels like ordering today, in log-odds. */
  readonly tempts?: (stage: Stage, member: number) => number
  /** A member has ordered. */
  readonly ordered?: (stage: Stage, person: number, order: PlacedOrder) => void
  /** An offer has given someone units of something in kind, which this play may honour: draw tickets, queue places. */
  readonly granted?: (stage: Stage, person: number, form: Form, units: number) => void
  /** A member who is here has done something. */
  readonly did?: (stage: Stage, person: number, deed: Deed) => void
  /** A member has logged in. */
  readonly loggedIn?: (stage: Stage, person: number) => void
  /** The day is over. */
  readonly dayEnded?: (stage: Stage) => void
}

/** A play on its stage: its rules, and what they see. */
export interface Act {
  /** The play's place in the model's list. */
  readonly play: number
  readonly rules: Rules
  readonly stage: Stage
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
  const play = {
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

/** Rules of these parts; of one shape, as plays are. */
export function rulesOf(parts: Rules): Rules {
  const { expects, urges, welcomes, asksMembers, reacted, joined, takesOff, tempts, ordered, granted } = parts
  const { did, loggedIn, dayEnded } = parts
  const rules = {
    expects,
    urges,
    welcomes,
    asksMembers,
    reacted,
    joined,
    takesOff,
    tempts,
    ordered,
    granted,
    did,
    loggedIn,
    dayEnded,
  }
  return rules as Rules // what it has not got is undefined
}

/** Whether a play is planned for a day; `runsToday` asks whether it also may run. */
export function isOpen(play: Play, day: number): boolean {
  return day >= play.start && day < play.end
}
