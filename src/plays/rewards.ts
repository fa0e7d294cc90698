import { count } from '../units/count.ts'
import { duration } from '../units/duration.ts'
import { money } from '../units/money.ts'
import { choice } from '../units/word.ts'

/** The fields of a reward to the member who invited. */
export const referrerFields = {
  referrerReward: money({
    summary: 'Reward to the member for each friend brought.',
    default: '¥10',
    source: 'assumption',
  }),
  referrerForm: choice(['cash', 'coupon'], { summary: 'What the member gets.', default: 'cash' }),
  referrerCap: count({ summary: 'Most friends a member is rewarded for.', default: 20, min: 1, source: 'assumption' }),
}

/** The fields of a reward to the person who came. */
export const friendFields = {
  friendReward: money({ summary: 'Reward to the friend who comes.', default: '¥10', source: 'assumption' }),
  friendForm: choice(['cash', 'coupon'], { summary: 'What the friend gets.', default: 'coupon' }),
}

/** The fields that say when a reward falls due and how long a coupon holds. */
export const termsFields = {
  trigger: choice(['signUp', 'firstOrder'], {
    summary: "What the referrer's reward waits for: the friend's joining or first order.",
    default: 'firstOrder',
  }),
  friendTrigger: choice(['signUp', 'firstOrder'], {
    summary: "What the friend's reward waits for.",
    default: 'signUp',
  }),
  couponDays: duration({ summary: 'How long a coupon holds.', default: '30 days', min: 1, source: 'assumption' }),
  couponThreshold: money({ summary: 'Smallest order a coupon can be used on.', default: '¥0' }),
}
