import { z } from 'zod'
import { amount } from '../units/amount.ts'
import { described } from '../units/described.ts'
import { duration } from '../units/duration.ts'
import { money } from '../units/money.ts'
import { share } from '../units/share.ts'
import { text } from '../units/word.ts'

/** What is sold. */
export const productFields = z.strictObject({
  name: text({ summary: { en: 'What you sell.', zh: 'What you sell.' }, default: 'product', longest: 80 }),
  price: money({ summary: { en: 'List price of an order.', zh: 'List price of an order.' }, default: '¥100', min: 1 }),
  unitCost: money({
    summary: { en: 'What an order costs you to make and deliver.', zh: 'What an order costs you to make and deliver.' },
    default: '¥50',
  }),
  quality: share({
    summary: {
      en: 'How good the product and its delivery are; satisfaction moves toward it with each order.',
      zh: 'How good the product and its delivery are; satisfaction moves toward it with each order.',
    },
    default: '70%',
    source: 'assumption',
  }),
  returnRate: share({
    summary: {
      en: 'Part of the orders that a middling buyer sends back.',
      zh: 'Part of the orders that a middling buyer sends back.',
    },
    default: '0%',
    max: 0.95,
  }),
  returnWindow: duration({
    summary: { en: 'How long an order can be sent back.', zh: 'How long an order can be sent back.' },
    default: '7 days',
    min: 1,
    source: {
      en: 'seven days without giving a reason, 消费者权益保护法 Art. 25 (China)',
      zh: 'seven days without giving a reason, 消费者权益保护法 Art. 25 (China)',
    },
  }),
  resale: share({
    summary: {
      en: 'What an order that was sent back is still worth to you, as a part of its unit cost.',
      zh: 'What an order that was sent back is still worth to you, as a part of its unit cost.',
    },
    default: '70%',
    source: 'assumption',
  }),
  interpurchase: duration({
    summary: {
      en: 'Usual time between two orders of an average member at the list price.',
      zh: 'Usual time between two orders of an average member at the list price.',
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
          summary: { en: 'Part of the products about this topic.', zh: 'Part of the products about this topic.' },
        }),
      )
      .prefault({}),
    {
      en: 'What the products are about: topic and share, together 100%. Left out: buying does not depend on interests.',
      zh: 'What the products are about: topic and share, together 100%. Left out: buying does not depend on interests.',
    },
  ),
  buyingSpread: amount({
    summary: {
      en: 'Shape of the gamma distribution of buying rates: small when a few members buy most.',
      zh: 'Shape of the gamma distribution of buying rates: small when a few members buy most.',
    },
    default: 1.5,
    min: 0.05,
    max: 100,
    source: { en: 'form: NBD, Ehrenberg 1959; size: assumption', zh: 'form: NBD, Ehrenberg 1959; size: assumption' },
  }),
})

export type Product = z.output<typeof productFields>
