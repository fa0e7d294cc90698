import { z } from 'zod'
import { money } from '../units/money.ts'
import { share } from '../units/share.ts'
import { flag } from '../units/word.ts'

/** How claims to rewards are reviewed before they are paid. */
export const screeningFields = z.strictObject({
  detection: share({
    summary: {
      en: 'Chance that one look at a claim finds out a throw-away account; every week of holding time is one more look.',
      zh: '看一次申请就识破小号的概率；每扣留一周多看一次。',
    },
    default: '0%',
  }),
  falseAlarms: share({
    summary: {
      en: 'Part of the honest claims that the review refuses by mistake.',
      zh: '审核误拒的正常申请比例。',
    },
    default: '0%',
  }),
  cost: money({
    summary: { en: 'What the review of one claim costs.', zh: '审核一个申请的费用。' },
    default: '¥0',
  }),
  ban: flag({
    summary: {
      en: 'Whether whoever is found out loses their membership for good.',
      zh: '被识破的人是否永久失去成员资格。',
    },
    default: false,
  }),
})

export type Screening = z.output<typeof screeningFields>
