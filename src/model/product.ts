import { z } from 'zod'
import { amount } from '../units/amount.ts'
import { described } from '../units/described.ts'
import { duration } from '../units/duration.ts'
import { money } from '../units/money.ts'
import { share } from '../units/share.ts'
import { text } from '../units/word.ts'

/** What is sold. */
export const productFields = z.strictObject({
  name: text({ summary: { en: 'What you sell.', zh: '卖的是什么。' }, default: 'product', longest: 80 }),
  price: money({ summary: { en: 'List price of an order.', zh: '一单的标价。' }, default: '¥100', min: 1 }),
  unitCost: money({
    summary: { en: 'What an order costs you to make and deliver.', zh: '一单的生产和配送成本。' },
    default: '¥50',
  }),
  quality: share({
    summary: {
      en: 'How good the product and its delivery are; satisfaction moves toward it with each order.',
      zh: '产品和配送有多好；满意度随每一单向它靠近。',
    },
    default: '70%',
    source: 'assumption',
  }),
  returnRate: share({
    summary: {
      en: 'Part of the orders that a middling buyer sends back.',
      zh: '普通买家退货的比例。',
    },
    default: '0%',
    max: 0.95,
  }),
  returnWindow: duration({
    summary: { en: 'How long an order can be sent back.', zh: '下单后多久内可以退货。' },
    default: '7 days',
    min: 1,
    source: {
      en: 'seven days without giving a reason, 消费者权益保护法 Art. 25 (China)',
      zh: '七天无理由退货，消费者权益保护法第二十五条',
    },
  }),
  resale: share({
    summary: {
      en: 'What an order that was sent back is still worth to you, as a part of its unit cost.',
      zh: '退回的货还值多少，占单位成本的比例。',
    },
    default: '70%',
    source: 'assumption',
  }),
  interpurchase: duration({
    summary: {
      en: 'Usual time between two orders of an average member at the list price.',
      zh: '普通成员按标价购买的通常间隔。',
    },
    default: '30 days',
    min: 0.01,
    source: 'assumption',
  }),
  topics: described(
    z
      .record(
        z.string(),
        share({
          summary: { en: 'Part of the products about this topic.', zh: '关于这个话题的产品比例。' },
        }),
      )
      .prefault({}),
    {
      en: 'What the products are about: topic and share, together 100%. Left out: buying does not depend on interests.',
      zh: '产品关于什么：话题及比例，合计100%。不写则购买与兴趣无关。',
    },
  ),
  buyingSpread: amount({
    summary: {
      en: 'Shape of the gamma distribution of buying rates: small when a few members buy most.',
      zh: '购买率伽马分布的形状参数：少数人买得最多时较小。',
    },
    default: 1.5,
    min: 0.05,
    max: 100,
    source: { en: 'form: NBD, Ehrenberg 1959; size: assumption', zh: '形式：负二项分布，Ehrenberg 1959；大小为假设' },
  }),
})

export type Product = z.output<typeof productFields>
