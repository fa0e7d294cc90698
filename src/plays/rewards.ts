import { z } from 'zod'
import type { BudgetEnd, Offer } from '../model/offer.ts'
import { count } from '../units/count.ts'
import { duration } from '../units/duration.ts'
import { money } from '../units/money.ts'
import { share } from '../units/share.ts'
import { choice, flag } from '../units/word.ts'

/** The fields of a reward to the member who invited. */
export const referrerFields = {
  referrerReward: money({
    summary: {
      en: 'Reward to the member for each friend brought.',
      zh: 'Reward to the member for each friend brought.',
    },
    default: '¥10',
    source: 'assumption',
  }),
  referrerForm: choice(['cash', 'coupon'], {
    summary: { en: 'What the member gets.', zh: 'What the member gets.' },
    default: 'cash',
  }),
  referrerCap: count({
    summary: { en: 'Most friends a member is rewarded for.', zh: 'Most friends a member is rewarded for.' },
    default: 20,
    min: 1,
    source: 'assumption',
  }),
}

/** The fields of a reward to the person who came. */
export const friendFields = {
  friendReward: money({
    summary: { en: 'Reward to the friend who comes.', zh: 'Reward to the friend who comes.' },
    default: '¥10',
    source: 'assumption',
  }),
  friendForm: choice(['cash', 'coupon'], {
    summary: { en: 'What the friend gets.', zh: 'What the friend gets.' },
    default: 'coupon',
  }),
}

/** The fields of coupons. */
export const couponFields = {
  couponDays: duration({
    summary: { en: 'How long a coupon holds.', zh: 'How long a coupon holds.' },
    default: '30 days',
    min: 1,
    source: 'assumption',
  }),
  couponThreshold: money({
    summary: { en: 'Smallest order a coupon can be used on.', zh: 'Smallest order a coupon can be used on.' },
    default: '¥0',
  }),
}

/** What a reward may wait for. */
export const triggers = ['click', 'signUp', 'firstOrder', 'minimumSpend', 'keptOrder'] as const

/** The fields that limit a reward, keep it waiting, make it smaller and take it back. */
export const limitFields = {
  minimumSpend: money({
    summary: {
      en: 'What the friend must have spent, where a reward waits for minimumSpend.',
      zh: 'What the friend must have spent, where a reward waits for minimumSpend.',
    },
    default: '¥100',
    source: 'assumption',
  }),
  perDay: count({
    summary: { en: 'Most rewards one person can get on a day.', zh: 'Most rewards one person can get on a day.' },
    default: 1_000_000,
    min: 1,
  }),
  perPlay: count({
    summary: {
      en: 'Most rewards that all people together can get.',
      zh: 'Most rewards that all people together can get.',
    },
    default: 1_000_000_000,
    min: 0,
  }),
  hold: duration({
    summary: {
      en: 'How long a reward that has fallen due is held before it is paid.',
      zh: 'How long a reward that has fallen due is held before it is paid.',
    },
    default: '0 days',
  }),
  expiry: duration({
    summary: {
      en: 'How long a promised reward waits for its trigger; behaviour.settle.patience where that is shorter.',
      zh: 'How long a promised reward waits for its trigger; behaviour.settle.patience where that is shorter.',
    },
    default: '36500 days',
    min: 1,
  }),
  taper: share({
    summary: {
      en: 'How much smaller each further reward to the same person is.',
      zh: 'How much smaller each further reward to the same person is.',
    },
    default: '0%',
  }),
  weeklyTaper: share({
    summary: {
      en: 'How much smaller rewards get with each week of the play.',
      zh: 'How much smaller rewards get with each week of the play.',
    },
    default: '0%',
  }),
  clawBack: flag({
    summary: {
      en: 'Whether a reward is taken back when the order it was for is sent back.',
      zh: 'Whether a reward is taken back when the order it was for is sent back.',
    },
    default: false,
  }),
  recovered: share({
    summary: {
      en: 'How much of a reward that is taken back is recovered, where it was paid in cash or in kind.',
      zh: 'How much of a reward that is taken back is recovered, where it was paid in cash or in kind.',
    },
    default: '50%',
    source: 'assumption',
  }),
}

/** What happens when the budget runs short. */
export const budgetEndFields = {
  budgetEnd: choice(['stop', 'queue', 'proRate', 'smaller'], {
    summary: {
      en: 'What happens when the budget runs short: no more rewards; claims wait in line for budget that is freed; all is paid at the end, the same part of each; or rewards shrink.',
      zh: 'What happens when the budget runs short: no more rewards; claims wait in line for budget that is freed; all is paid at the end, the same part of each; or rewards shrink.',
    },
    default: 'stop',
  }),
  smallerFrom: share({
    summary: {
      en: 'Rewards shrink once less than this part of the budget is left, where budgetEnd is smaller.',
      zh: 'Rewards shrink once less than this part of the budget is left, where budgetEnd is smaller.',
    },
    default: '20%',
    source: 'assumption',
  }),
  smallerPart: share({
    summary: { en: 'To which part of their size they shrink.', zh: 'To which part of their size they shrink.' },
    default: '50%',
    source: 'assumption',
  }),
}

/** The fields that say when rewards fall due, and every term that they are given on. */
export const termsFields = {
  trigger: choice(triggers, {
    summary: {
      en: "What the referrer's reward waits for: the friend's reacting, joining, first order, spending, or a first order that is kept past the return window.",
      zh: "What the referrer's reward waits for: the friend's reacting, joining, first order, spending, or a first order that is kept past the return window.",
    },
    default: 'firstOrder',
  }),
  friendTrigger: choice(['signUp', 'firstOrder', 'minimumSpend', 'keptOrder'], {
    summary: { en: "What the friend's reward waits for.", zh: "What the friend's reward waits for." },
    default: 'signUp',
  }),
  ...limitFields,
  ...budgetEndFields,
  ...couponFields,
}

const limits = z.strictObject({ ...limitFields, ...couponFields })
const budgetEnds = z.strictObject(budgetEndFields)

/** The parts of an offer that follow from the fields of its terms. */
export function limitsOf(given: z.output<typeof limits>): Partial<Offer> {
  return {
    minimumSpend: given.minimumSpend,
    perDay: given.perDay >= 1_000_000 ? Number.POSITIVE_INFINITY : given.perDay,
    perPlay: given.perPlay,
    hold: given.hold,
    expiry: given.expiry,
    taperPerReward: given.taper,
    taperPerWeek: given.weeklyTaper,
    clawBack: given.clawBack,
    recovered: given.recovered,
    validDays: given.couponDays,
    threshold: given.couponThreshold,
  }
}

/** The rule for the end of the budget that its fields ask for. */
export function budgetEndOf({ budgetEnd, smallerFrom, smallerPart }: z.output<typeof budgetEnds>): BudgetEnd {
  return budgetEnd === 'smaller' ? { rule: budgetEnd, from: smallerFrom, part: smallerPart } : { rule: budgetEnd }
}
