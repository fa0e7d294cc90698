import { z } from 'zod'
import { amount, effect } from '../../units/amount.ts'
import { money } from '../../units/money.ts'
import { share } from '../../units/share.ts'

/** How people weigh rewards and content, whatever they decide. */
export const judgementFields = z.strictObject({
  halfReward: money({
    summary: {
      en: 'The reward that counts as one unit of worth; larger ones count for less and less.',
      zh: '价值1单位的奖励是多少钱；越大的奖励边际作用越小。',
    },
    default: '¥10',
    min: 1,
    source: {
      en: 'form: concave, Wolters, Schulze & Gedenk 2020; size: assumption',
      zh: '形式：凹函数，Wolters, Schulze & Gedenk 2020；大小为假设',
    },
  }),
  couponWorth: share({
    summary: {
      en: 'What a coupon is worth to people, as a part of the same amount in cash.',
      zh: '券对用户的价值，占同额现金的比例。',
    },
    default: '70%',
    source: 'assumption',
  }),
  uncertainToReferrer: effect({
    summary: {
      en: "Effect on sharing of not knowing beforehand how large the referrer's reward will be.",
      zh: '事先不知邀请人奖励有多大，对分享的影响。',
    },
    default: 0.19,
    source: {
      en: 'odds x 1.21 with an uncertain reward to the sender, field experiment on 160,000 users, Management Science 2024',
      zh: '给发送者的奖励不确定时几率 x 1.21，16万用户实地实验，Management Science 2024',
    },
  }),
  uncertainToFriend: effect({
    summary: {
      en: "Effect on joining of not knowing beforehand how large the friend's reward will be.",
      zh: '事先不知好友奖励有多大，对加入的影响。',
    },
    default: -0.13,
    source: {
      en: 'odds x 0.88 with an uncertain reward to the receiver, same experiment',
      zh: '给接收者的奖励不确定时几率 x 0.88，同一实验',
    },
  }),
  savingWorth: share({
    summary: {
      en: 'What a saving on an order is worth to people before they order, as a part of the same amount in cash.',
      zh: '下单前，省下的钱对用户的价值，占同额现金的比例。',
    },
    default: '50%',
    source: 'assumption',
  }),
  ordinaryAppeal: amount({
    summary: {
      en: 'The appeal of content at which it neither helps nor hurts, from 0 to 1.',
      zh: '内容吸引力为多少（0到1）时无益也无害。',
    },
    default: 0.3,
    min: 0.01,
    max: 1,
    source: {
      en: 'assumption: middling quality, some sameness, a fair match',
      zh: '假设：质量中等，有些雷同，匹配尚可',
    },
  }),
})
