import { z } from 'zod'
import { log } from '../arithmetic/log.ts'
import { amount } from '../units/amount.ts'
import { money } from '../units/money.ts'
import { share } from '../units/share.ts'

/** How people weigh rewards and content, whatever they decide. */
export const judgementFields = z.strictObject({
  halfReward: money({
    summary: 'The reward that counts as one unit of worth; larger ones count for less and less.',
    default: '¥10',
    min: 1,
    source: 'form: concave, Wolters, Schulze & Gedenk 2020; size: assumption',
  }),
  couponWorth: share({
    summary: 'What a coupon is worth to people, as a part of the same amount in cash.',
    default: '70%',
    source: 'assumption',
  }),
  savingWorth: share({
    summary: 'What a saving on an order is worth to people before they order, as a part of the same amount in cash.',
    default: '50%',
    source: 'assumption',
  }),
  ordinaryAppeal: amount({
    summary: 'The appeal of content at which it neither helps nor hurts, from 0 to 1.',
    default: 0.3,
    min: 0.01,
    max: 1,
    source: 'assumption: middling quality, some sameness, a fair match',
  }),
})

const leastAppeal = 0.02
/**
 * What an amount is worth to someone: g(v) = ln(1 + v / v½) / ln 2, so that v½ is worth 1.
 *
 * @param fen the amount, 0 or more
 * @param halfReward v½, fen
 * @returns 0 or more, concave
 */
export function worth(fen: number, halfReward: number): number {
  return fen <= 0 ? 0 : log(1 + fen / halfReward) / Math.LN2
}

/**
 * How far content moves a decision, before its own weight: the logarithm of its appeal over the ordinary appeal.
 *
 * With a weight of 1 the odds are proportional to the appeal: content that speaks to someone twice as much doubles them.
 */
export function pull(appeal: number, ordinaryAppeal: number): number {
  return log(Math.max(appeal, leastAppeal) / ordinaryAppeal)
}
