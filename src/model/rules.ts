import type { Form } from './offer.ts'

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

/** Rules of these parts. As all that run are made here they have one shape, for which V8 compiles what calls them. */
export function rulesOf(parts: Rules): Rules {
  const { expects, urges, welcomes, asksMembers, reacted, joined, takesOff, tempts, ordered, granted } = parts
  const { did, loggedIn, dayEnded } = parts
  // A rule that is not named here does not compile.
  const rules: { readonly [Name in keyof Required<Rules>]: Rules[Name] | undefined } = {
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
