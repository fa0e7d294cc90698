import { power } from '../arithmetic/power.ts'

/**
 * Who is rewarded: the member who invited, the person who came, both groups of them together (the referrer and the
 * friends whom they brought while the play runs), or someone further up the line of referrers.
 */
export type Recipient = 'referrer' | 'friend' | 'group' | 'upline'

/**
 * What a reward is. `cash` is paid out, a `coupon` comes off a later order, `points` go into the wallet; a `product`,
 * `storage`, `queuePlaces` and `drawTickets` are given in kind, by the unit.
 */
export type Form = 'cash' | 'coupon' | 'points' | 'product' | 'storage' | 'queuePlaces' | 'drawTickets'

/**
 * What a reward waits for: the invited person's reacting to the invitation, their joining, their first order, their
 * spending some amount in all, or a first order that is kept past the return window.
 */
export type Trigger = 'click' | 'signUp' | 'firstOrder' | 'minimumSpend' | 'keptOrder'

/** How many units a reward is: fen for cash and coupons, else points, pieces, places or tickets. */
export type Size =
  | { readonly kind: 'fixed'; readonly units: number }
  /** A part of what the friend's order paid, fen, up to a most. */
  | { readonly kind: 'percent'; readonly part: number; readonly most: number }
  /** Drawn between two bounds: evenly, or mostly small (u³: a mean of a quarter of the way). */
  | { readonly kind: 'random'; readonly from: number; readonly to: number; readonly shape: 'even' | 'mostlySmall' }
  /** By which reward of the same person it is: the last tier whose `friends` it has reached. */
  | { readonly kind: 'tiers'; readonly tiers: readonly { readonly friends: number; readonly units: number }[] }

/** One reward of a play, as people see it before they act. */
export interface Offer {
  readonly to: Recipient
  /** For `upline`: how far above the friend, from 2, the referrer's referrer. */
  readonly level: number
  readonly form: Form
  readonly size: Size
  /** Fen that one unit is worth to people, and fen that it takes from the budget; both 1 for cash and coupons. */
  readonly worth: number
  readonly cost: number
  readonly trigger: Trigger
  /** For `minimumSpend`: fen that the friend must have spent. */
  readonly minimumSpend: number
  /** Most rewards of this offer that one person can get, in all and on one day, and that all people together can. */
  readonly perPerson: number
  readonly perDay: number
  readonly perPlay: number
  /** Days between the trigger and the payment. */
  readonly hold: number
  /** Days that a promise waits for its trigger before it expires. */
  readonly expiry: number
  /** How much smaller each further reward to the same person is, and each week of the play makes a reward, 0..1. */
  readonly taperPerReward: number
  readonly taperPerWeek: number
  /** Whether a reward is taken back when the order that it was for is sent back, and how much of cash paid out is recovered. */
  readonly clawBack: boolean
  readonly recovered: number
  /** Coupons only: days until it lapses, and the smallest order (fen) it can be used on. */
  readonly validDays: number
  readonly threshold: number
}

/**
 * What happens when a play's budget runs short of what is promised.
 *
 * `stop`: no more rewards are promised. `queue`: claims wait in line for budget that other promises free. `proRate`:
 * everything is paid when the play ends, and all get the same part of their reward when the budget does not suffice.
 * `smaller`: rewards shrink to a part once only a part of the budget is left.
 */
export type BudgetEnd =
  | { readonly rule: 'stop' | 'queue' | 'proRate' }
  | { readonly rule: 'smaller'; readonly from: number; readonly part: number }

/** An offer as usual: all that is not said is without limit, wait or taper. */
export function offerOf(said: Partial<Offer> & Pick<Offer, 'to' | 'form' | 'size'>): Offer {
  return {
    level: 2,
    worth: 1,
    cost: 1,
    trigger: 'signUp',
    minimumSpend: 0,
    perPerson: Number.POSITIVE_INFINITY,
    perDay: Number.POSITIVE_INFINITY,
    perPlay: Number.POSITIVE_INFINITY,
    hold: 0,
    expiry: Number.POSITIVE_INFINITY,
    taperPerReward: 0,
    taperPerWeek: 0,
    clawBack: false,
    recovered: 1,
    validDays: 30,
    threshold: 0,
    ...said,
  }
}

/**
 * Units that the n-th reward of an offer to one person comes to.
 *
 * size · (1 − taper a reward)^(n − 1) · (1 − taper a week)^weeks, rounded to whole units. A percentage is of `paid`.
 *
 * @param nth which reward of this offer to the person, from 1
 * @param weeks whole weeks since the play's first day
 * @param paid fen that the order paid, or the list price before there is one
 * @param luck a draw in (0, 1), for a random size
 */
export function unitsOf(offer: Offer, nth: number, weeks: number, paid: number, luck: number): number {
  return tapered(offer, nth, weeks, unitsBefore(offer.size, nth, paid, luck))
}

/** Whether each reward of an offer to one person is as large as the one before. */
export function isAlike({ size, taperPerReward }: Offer): boolean {
  return size.kind !== 'tiers' && taperPerReward === 0
}

/** The mean of `unitsOf` over its luck, before rounding of a random size. */
export function meanUnits(offer: Offer, nth: number, weeks: number, paid: number): number {
  const { size } = offer
  if (size.kind !== 'random') return unitsOf(offer, nth, weeks, paid, 0)
  const way = size.shape === 'even' ? 1 / 2 : 1 / 4
  return tapered(offer, nth, weeks, size.from + (size.to - size.from) * way)
}

function unitsBefore(size: Size, nth: number, paid: number, luck: number): number {
  switch (size.kind) {
    case 'fixed':
      return size.units
    case 'percent':
      return Math.min(size.most, size.part * paid)
    case 'random':
      return size.from + (size.to - size.from) * (size.shape === 'even' ? luck : luck * luck * luck)
    case 'tiers': {
      let units = 0
      for (const tier of size.tiers) if (nth >= tier.friends) units = tier.units
      return units
    }
  }
}

function tapered({ taperPerReward, taperPerWeek }: Offer, nth: number, weeks: number, units: number): number {
  if (taperPerReward === 0 && taperPerWeek === 0) return Math.round(units)
  return Math.round(units * kept(taperPerReward, nth - 1) * kept(taperPerWeek, weeks))
}

function kept(taper: number, times: number): number {
  if (taper === 0 || times === 0) return 1
  return taper === 1 ? 0 : power(1 - taper, times)
}
