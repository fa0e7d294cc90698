import { z } from 'zod'
import { duration } from '../../units/duration.ts'

/** When promised rewards lapse. */
export const settleFields = z.strictObject({
  patience: duration({
    summary: {
      en: 'How long a promised reward waits for the order that it depends on, before it lapses.',
      zh: '承诺的奖励最多等所依据的订单多久，过期作废。',
    },
    default: '60 days',
    min: 1,
    source: 'assumption',
  }),
})
