import { z } from 'zod'
import { duration } from '../../units/duration.ts'

/** When promised rewards lapse. */
export const settleFields = z.strictObject({
  patience: duration({
    summary: {
      en: 'How long a promised reward waits for the order that it depends on, before it lapses.',
      zh: 'How long a promised reward waits for the order that it depends on, before it lapses.',
    },
    default: '60 days',
    min: 1,
    source: 'assumption',
  }),
})
