import { z } from 'zod'
import { effect } from '../../units/amount.ts'
import { share } from '../../units/share.ts'

/** When members order, and what an order does to them. */
export const buyFields = z.strictObject({
  fit: effect({
    summary: { en: 'Effect of fit, from 0 to 1.', zh: 'Effect of fit, from 0 to 1.' },
    default: 5,
    source: 'assumption',
  }),
  satisfaction: effect({
    summary: { en: 'Effect of satisfaction, from 0 to 1.', zh: 'Effect of satisfaction, from 0 to 1.' },
    default: 2,
    source: 'assumption',
  }),
  gain: effect({
    summary: {
      en: 'Effect of a price below the reference price, as a part of it, at deal proneness ½.',
      zh: 'Effect of a price below the reference price, as a part of it, at deal proneness ½.',
    },
    default: 4,
    source: {
      en: 'Kalyanaram & Winer 1995 (form); size: assumption',
      zh: 'Kalyanaram & Winer 1995 (form); size: assumption',
    },
  }),
  loss: effect({
    summary: {
      en: 'Effect of a price above the reference price, as a part of it.',
      zh: 'Effect of a price above the reference price, as a part of it.',
    },
    default: -7,
    source: {
      en: 'losses weigh more than gains, Kalyanaram & Winer 1995; size: assumption',
      zh: 'losses weigh more than gains, Kalyanaram & Winer 1995; size: assumption',
    },
  }),
  supplied: effect({
    summary: {
      en: 'Effect of having just bought; it fades over the usual time between orders.',
      zh: 'Effect of having just bought; it fades over the usual time between orders.',
    },
    default: -1.5,
    source: {
      en: 'assumption; purchase acceleration, Blattberg, Eppen & Lieberman 1981',
      zh: 'assumption; purchase acceleration, Blattberg, Eppen & Lieberman 1981',
    },
  }),
  livestream: effect({
    summary: {
      en: 'Effect of a livestream today, at an appeal of 1.',
      zh: 'Effect of a livestream today, at an appeal of 1.',
    },
    default: 2,
    source: {
      en: 'livestreams sell up to ten times as well as ordinary e-commerce, McKinsey 2021; size: assumption',
      zh: 'livestreams sell up to ten times as well as ordinary e-commerce, McKinsey 2021; size: assumption',
    },
  }),
  match: effect({
    summary: {
      en: 'Effect of how well product.topics match the interests, from 0 to 1.',
      zh: 'Effect of how well product.topics match the interests, from 0 to 1.',
    },
    default: 1,
    source: 'assumption',
  }),
  ordinaryMatch: share({
    summary: {
      en: 'The match of product.topics with the interests at which it neither helps nor hurts.',
      zh: 'The match of product.topics with the interests at which it neither helps nor hurts.',
    },
    default: '70%',
    source: 'assumption',
  }),
  dealHabit: share({
    summary: {
      en: 'How much each order on a deal adds to deal proneness.',
      zh: 'How much each order on a deal adds to deal proneness.',
    },
    default: '10%',
    source: {
      en: 'repeated deals raise response to deals, Elberg et al. 2019 (+22%); size: assumption',
      zh: 'repeated deals raise response to deals, Elberg et al. 2019 (+22%); size: assumption',
    },
  }),
  paidCarryOver: share({
    summary: {
      en: 'Part of the reference price that is left after paying a price.',
      zh: 'Part of the reference price that is left after paying a price.',
    },
    default: '70%',
    source: { en: 'carry-over 0.6-0.85, Kalyanaram & Winer 1995', zh: 'carry-over 0.6-0.85, Kalyanaram & Winer 1995' },
  }),
  seenCarryOver: share({
    summary: {
      en: 'Part of the reference price that is left after seeing a price at a login.',
      zh: 'Part of the reference price that is left after seeing a price at a login.',
    },
    default: '93%',
    source: {
      en: 'carry-over 0.6-0.85 a week at two logins a week, Kalyanaram & Winer 1995',
      zh: 'carry-over 0.6-0.85 a week at two logins a week, Kalyanaram & Winer 1995',
    },
  }),
  learning: share({
    summary: {
      en: 'How far satisfaction moves toward what an order was like.',
      zh: 'How far satisfaction moves toward what an order was like.',
    },
    default: '30%',
    source: 'assumption',
  }),
  returning: effect({
    summary: {
      en: 'Effect of fit, from 0 to 1, on sending an order back.',
      zh: 'Effect of fit, from 0 to 1, on sending an order back.',
    },
    default: -2,
    source: 'assumption',
  }),
  refunded: share({
    summary: {
      en: 'Part of the price given back when an order goes wrong.',
      zh: 'Part of the price given back when an order goes wrong.',
    },
    default: '50%',
    source: 'assumption',
  }),
})
