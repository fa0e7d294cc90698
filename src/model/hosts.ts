import { z } from 'zod'
import { count } from '../units/count.ts'
import { money } from '../units/money.ts'
import { share } from '../units/share.ts'

/** The people who run the community (群主, 运营): how many, how far they go, what they earn. */
export const hostFields = z.strictObject({
  number: count({
    summary: { en: 'How many hosts look after the members.', zh: '照管成员的群主有几位。' },
    default: 0,
    max: 100_000,
  }),
  capacity: count({
    summary: { en: 'Members whom one host can look after.', zh: '一位群主能照管多少成员。' },
    default: 200,
    min: 1,
    source: { en: 'assumption; a few groups of some dozens each', zh: '假设；几个各有几十人的群' },
  }),
  answers: share({
    summary: {
      en: 'Part of the complaints of the day that hosts answer, where they go round.',
      zh: '群主顾得过来时，当天投诉得到回应的比例。',
    },
    default: '100%',
  }),
  wage: money({
    summary: { en: 'What a host costs a day.', zh: '一位群主每天的费用。' },
    default: '¥150',
    source: 'assumption',
  }),
})
