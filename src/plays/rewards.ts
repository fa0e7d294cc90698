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
      zh: '每带来一位好友，给邀请人多少奖励。',
    },
    default: '¥10',
    source: 'assumption',
  }),
  referrerForm: choice(['cash', 'coupon'], {
    summary: { en: 'What the member gets.', zh: '邀请人得到什么。' },
    default: 'cash',
  }),
  referrerCap: count({
    summary: { en: 'Most friends a member is rewarded for.', zh: '一位邀请人最多因几位好友得奖。' },
    default: 20,
    min: 1,
    source: 'assumption',
  }),
}

/** The fields of a reward to the person who came. */
export const friendFields = {
  friendReward: money({
    summary: { en: 'Reward to the friend who comes.', zh: '给来的好友多少奖励。' },
    default: '¥10',
    source: 'assumption',
  }),
  friendForm: choice(['cash', 'coupon'], {
    summary: { en: 'What the friend gets.', zh: '好友得到什么。' },
    default: 'coupon',
  }),
}

/** The fields of coupons. */
export const couponFields = {
  couponDays: duration({
    summary: { en: 'How long a coupon holds.', zh: '券有效多久。' },
    default: '30 days',
    min: 1,
    source: 'assumption',
  }),
  couponThreshold: money({
    summary: { en: 'Smallest order a coupon can be used on.', zh: '满多少元可以用券。' },
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
      zh: '奖励等待 minimumSpend 时，好友须消费满多少。',
    },
    default: '¥100',
    source: 'assumption',
  }),
  perDay: count({
    summary: { en: 'Most rewards one person can get on a day.', zh: '一人一天最多得几份奖励。' },
    default: 1_000_000,
    min: 1,
  }),
  perPlay: count({
    summary: {
      en: 'Most rewards that all people together can get.',
      zh: '全体合计最多发几份奖励。',
    },
    default: 1_000_000_000,
    min: 0,
  }),
  hold: duration({
    summary: {
      en: 'How long a reward that has fallen due is held before it is paid.',
      zh: '奖励到期应付后，先扣留多久再付。',
    },
    default: '0 days',
  }),
  expiry: duration({
    summary: {
      en: 'How long a promised reward waits for its trigger; behaviour.settle.patience where that is shorter.',
      zh: '承诺的奖励最多等触发条件多久；behaviour.settle.patience 更短则从短。',
    },
    default: '36500 days',
    min: 1,
  }),
  taper: share({
    summary: {
      en: 'How much smaller each further reward to the same person is.',
      zh: '同一人每多得一份，奖励减小多少。',
    },
    default: '0%',
  }),
  weeklyTaper: share({
    summary: {
      en: 'How much smaller rewards get with each week of the play.',
      zh: '玩法每过一周，奖励减小多少。',
    },
    default: '0%',
  }),
  clawBack: flag({
    summary: {
      en: 'Whether a reward is taken back when the order it was for is sent back.',
      zh: '所依据的订单退货时，是否追回奖励。',
    },
    default: false,
  }),
  recovered: share({
    summary: {
      en: 'How much of a reward that is taken back is recovered, where it was paid in cash or in kind.',
      zh: '已付的现金或实物奖励，追回时能收回多少。',
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
      zh: '预算不足时怎么办：不再发；排队等释放的预算；最后统一按同一比例发；或缩小奖励。',
    },
    default: 'stop',
  }),
  smallerFrom: share({
    summary: {
      en: 'Rewards shrink once less than this part of the budget is left, where budgetEnd is smaller.',
      zh: '预算剩余不足这一比例后缩小奖励，用于 budgetEnd 为 smaller 时。',
    },
    default: '20%',
    source: 'assumption',
  }),
  smallerPart: share({
    summary: { en: 'To which part of their size they shrink.', zh: '缩小到原来的多少。' },
    default: '50%',
    source: 'assumption',
  }),
}

/** The fields that say when rewards fall due, and every term that they are given on. */
export const termsFields = {
  trigger: choice(triggers, {
    summary: {
      en: "What the referrer's reward waits for: the friend's reacting, joining, first order, spending, or a first order that is kept past the return window.",
      zh: '邀请人的奖励等待什么：好友的反应、加入、首单、消费满额，或首单过了退货期。',
    },
    default: 'firstOrder',
  }),
  friendTrigger: choice(['signUp', 'firstOrder', 'minimumSpend', 'keptOrder'], {
    summary: { en: "What the friend's reward waits for.", zh: '好友的奖励等待什么。' },
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
