import { z } from 'zod'
import { money } from '../units/money.ts'
import { share } from '../units/share.ts'
import { flag } from '../units/word.ts'

/** How claims to rewards are reviewed before they are paid. */
export const screeningFields = z.strictObject({
  detection: share({
    summary: {
      en: 'Chance that one look at a claim finds out a throw-away account; every week of holding time is one more look.',
      zh: 'Chance that one look at a claim finds out a throw-away account; every week of holding time is one more look.',
    },
    default: '0%',
  }),
  falseAlarms: share({
    summary: {
      en: 'Part of the honest claims that the review refuses by mistake.',
      zh: 'Part of the honest claims that the review refuses by mistake.',
    },
    default: '0%',
  }),
  cost: money({
    summary: { en: 'What the review of one claim costs.', zh: 'What the review of one claim costs.' },
    default: '¥0',
  }),
  ban: flag({
    summary: {
      en: 'Whether whoever is found out loses their membership for good.',
      zh: 'Whether whoever is found out loses their membership for good.',
    },
    default: false,
  }),
})

export type Screening = z.output<typeof screeningFields>
