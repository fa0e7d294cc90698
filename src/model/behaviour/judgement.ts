import { z } from 'zod'
import { amount, effect } from '../../units/amount.ts'
import { money } from '../../units/money.ts'
import { share } from '../../units/share.ts'

/** How people weigh rewards and content, whatever they decide. */
export const judgementFields = z.strictObject({
  halfReward: money({
    summary: {
      en: 'The reward that counts as one unit of worth; larger ones count for less and less.',
      zh: 'The reward that counts as one unit of worth; larger ones count for less and less.',
    },
    default: '¥10',
    min: 1,
    source: {
      en: 'form: concave, Wolters, Schulze & Gedenk 2020; size: assumption',
      zh: 'form: concave, Wolters, Schulze & Gedenk 2020; size: assumption',
    },
  }),
  couponWorth: share({
    summary: {
      en: 'What a coupon is worth to people, as a part of the same amount in cash.',
      zh: 'What a coupon is worth to people, as a part of the same amount in cash.',
    },
    default: '70%',
    source: 'assumption',
  }),
  uncertainToReferrer: effect({
    summary: {
      en: "Effect on sharing of not knowing beforehand how large the referrer's reward will be.",
      zh: "Effect on sharing of not knowing beforehand how large the referrer's reward will be.",
    },
    default: 0.19,
    source: {
      en: 'odds x 1.21 with an uncertain reward to the sender, field experiment on 160,000 users, Management Science 2024',
      zh: 'odds x 1.21 with an uncertain reward to the sender, field experiment on 160,000 users, Management Science 2024',
    },
  }),
  uncertainToFriend: effect({
    summary: {
      en: "Effect on joining of not knowing beforehand how large the friend's reward will be.",
      zh: "Effect on joining of not knowing beforehand how large the friend's reward will be.",
    },
    default: -0.13,
    source: {
      en: 'odds x 0.88 with an uncertain reward to the receiver, same experiment',
      zh: 'odds x 0.88 with an uncertain reward to the receiver, same experiment',
    },
  }),
  savingWorth: share({
    summary: {
      en: 'What a saving on an order is worth to people before they order, as a part of the same amount in cash.',
      zh: 'What a saving on an order is worth to people before they order, as a part of the same amount in cash.',
    },
    default: '50%',
    source: 'assumption',
  }),
  ordinaryAppeal: amount({
    summary: {
      en: 'The appeal of content at which it neither helps nor hurts, from 0 to 1.',
      zh: 'The appeal of content at which it neither helps nor hurts, from 0 to 1.',
    },
    default: 0.3,
    min: 0.01,
    max: 1,
    source: {
      en: 'assumption: middling quality, some sameness, a fair match',
      zh: 'assumption: middling quality, some sameness, a fair match',
    },
  }),
})
