import { z } from 'zod'
import { count } from '../../units/count.ts'
import { money } from '../../units/money.ts'
import { share } from '../../units/share.ts'

/** When opportunists make throw-away accounts (羊毛党), and how they hide. */
export const cheatFields = z.strictObject({
  attempt: share({
    summary: {
      en: 'Chance that an opportunist who is there and would gain by it makes throw-away accounts.',
      zh: '在场且有利可图的羊毛党注册小号的概率。',
    },
    default: '30%',
    source: 'assumption',
  }),
  accountCost: money({
    summary: {
      en: 'What one throw-away account costs its maker: number, time and risk.',
      zh: '一个小号对其主人的成本：号码、时间和风险。',
    },
    default: '¥3',
    source: 'assumption',
  }),
  accountsPerDay: count({
    summary: {
      en: 'Most throw-away accounts that one opportunist makes on a day.',
      zh: '一名羊毛党一天最多注册几个小号。',
    },
    default: 3,
    min: 1,
    max: 1000,
    source: 'assumption',
  }),
  rings: share({
    summary: {
      en: 'Part of the opportunists who work in rings, where each refers the accounts of another.',
      zh: '结成团伙、互相邀请小号的羊毛党比例。',
    },
    default: '30%',
    source: 'assumption',
  }),
  hiding: share({
    summary: {
      en: "How much of the chance to be found out a ring's accounts escape.",
      zh: '团伙的小号能躲过多少被查出的可能。',
    },
    default: '50%',
    source: 'assumption',
  }),
})
