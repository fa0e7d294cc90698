import { z } from 'zod'
import { effect } from '../../units/amount.ts'
import { share } from '../../units/share.ts'

/** When members order, and what an order does to them. */
export const buyFields = z.strictObject({
  fit: effect({
    summary: { en: 'Effect of fit, from 0 to 1.', zh: '契合度从0到1的影响。' },
    default: 5,
    source: 'assumption',
  }),
  satisfaction: effect({
    summary: { en: 'Effect of satisfaction, from 0 to 1.', zh: '满意度从0到1的影响。' },
    default: 2,
    source: 'assumption',
  }),
  gain: effect({
    summary: {
      en: 'Effect of a price below the reference price, as a part of it, at deal proneness ½.',
      zh: '价格低于参考价（按其比例，优惠敏感度为½时）的影响。',
    },
    default: 4,
    source: {
      en: 'Kalyanaram & Winer 1995 (form); size: assumption',
      zh: 'Kalyanaram & Winer 1995（形式）；大小为假设',
    },
  }),
  loss: effect({
    summary: {
      en: 'Effect of a price above the reference price, as a part of it.',
      zh: '价格高于参考价（按其比例）的影响。',
    },
    default: -7,
    source: {
      en: 'losses weigh more than gains, Kalyanaram & Winer 1995; size: assumption',
      zh: '损失重于获得，Kalyanaram & Winer 1995；大小为假设',
    },
  }),
  supplied: effect({
    summary: {
      en: 'Effect of having just bought; it fades over the usual time between orders.',
      zh: '刚买过的影响；在通常的购买间隔内消退。',
    },
    default: -1.5,
    source: {
      en: 'assumption; purchase acceleration, Blattberg, Eppen & Lieberman 1981',
      zh: '假设；提前购买，Blattberg, Eppen & Lieberman 1981',
    },
  }),
  livestream: effect({
    summary: {
      en: 'Effect of a livestream today, at an appeal of 1.',
      zh: '当天有直播（吸引力为1时）的影响。',
    },
    default: 2,
    source: {
      en: 'livestreams sell up to ten times as well as ordinary e-commerce, McKinsey 2021; size: assumption',
      zh: '直播销售可达普通电商的十倍，McKinsey 2021；大小为假设',
    },
  }),
  match: effect({
    summary: {
      en: 'Effect of how well product.topics match the interests, from 0 to 1.',
      zh: 'product.topics 与兴趣相合程度从0到1的影响。',
    },
    default: 1,
    source: 'assumption',
  }),
  ordinaryMatch: share({
    summary: {
      en: 'The match of product.topics with the interests at which it neither helps nor hurts.',
      zh: 'product.topics 与兴趣相合到多少时无益也无害。',
    },
    default: '70%',
    source: 'assumption',
  }),
  dealHabit: share({
    summary: {
      en: 'How much each order on a deal adds to deal proneness.',
      zh: '每买一次优惠单，优惠敏感度增加多少。',
    },
    default: '10%',
    source: {
      en: 'repeated deals raise response to deals, Elberg et al. 2019 (+22%); size: assumption',
      zh: '反复优惠使人更认优惠，Elberg et al. 2019（+22%）；大小为假设',
    },
  }),
  paidCarryOver: share({
    summary: {
      en: 'Part of the reference price that is left after paying a price.',
      zh: '付过一个价格后，参考价保留多少。',
    },
    default: '70%',
    source: { en: 'carry-over 0.6-0.85, Kalyanaram & Winer 1995', zh: '延续率0.6～0.85，Kalyanaram & Winer 1995' },
  }),
  seenCarryOver: share({
    summary: {
      en: 'Part of the reference price that is left after seeing a price at a login.',
      zh: '登录时看到一个价格后，参考价保留多少。',
    },
    default: '93%',
    source: {
      en: 'carry-over 0.6-0.85 a week at two logins a week, Kalyanaram & Winer 1995',
      zh: '按每周登录两次，每周延续率0.6～0.85，Kalyanaram & Winer 1995',
    },
  }),
  learning: share({
    summary: {
      en: 'How far satisfaction moves toward what an order was like.',
      zh: '满意度向一单的体验靠近多少。',
    },
    default: '30%',
    source: 'assumption',
  }),
  returning: effect({
    summary: {
      en: 'Effect of fit, from 0 to 1, on sending an order back.',
      zh: '契合度从0到1对退货的影响。',
    },
    default: -2,
    source: 'assumption',
  }),
  refunded: share({
    summary: {
      en: 'Part of the price given back when an order goes wrong.',
      zh: '订单出错时退还价款的比例。',
    },
    default: '50%',
    source: 'assumption',
  }),
})
