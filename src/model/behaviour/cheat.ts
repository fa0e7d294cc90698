import { z } from 'zod'
import { count } from '../../units/count.ts'
import { money } from '../../units/money.ts'
import { share } from '../../units/share.ts'

/** When opportunists make throw-away accounts (羊毛党), and how they hide. */
export const cheatFields = z.strictObject({
  attempt: share({
    summary: {
      en: 'Chance that an opportunist who is there and would gain by it makes throw-away accounts.',
      zh: 'Chance that an opportunist who is there and would gain by it makes throw-away accounts.',
    },
    default: '30%',
    source: 'assumption',
  }),
  accountCost: money({
    summary: {
      en: 'What one throw-away account costs its maker: number, time and risk.',
      zh: 'What one throw-away account costs its maker: number, time and risk.',
    },
    default: '¥3',
    source: 'assumption',
  }),
  accountsPerDay: count({
    summary: {
      en: 'Most throw-away accounts that one opportunist makes on a day.',
      zh: 'Most throw-away accounts that one opportunist makes on a day.',
    },
    default: 3,
    min: 1,
    max: 1000,
    source: 'assumption',
  }),
  rings: share({
    summary: {
      en: 'Part of the opportunists who work in rings, where each refers the accounts of another.',
      zh: 'Part of the opportunists who work in rings, where each refers the accounts of another.',
    },
    default: '30%',
    source: 'assumption',
  }),
  hiding: share({
    summary: {
      en: "How much of the chance to be found out a ring's accounts escape.",
      zh: "How much of the chance to be found out a ring's accounts escape.",
    },
    default: '50%',
    source: 'assumption',
  }),
})
