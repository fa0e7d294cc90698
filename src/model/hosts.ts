import { z } from 'zod'
import { count } from '../units/count.ts'
import { money } from '../units/money.ts'
import { share } from '../units/share.ts'

/** The people who run the community (群主, 运营): how many, how far they go, what they earn. */
export const hostFields = z.strictObject({
  number: count({
    summary: { en: 'How many hosts look after the members.', zh: 'How many hosts look after the members.' },
    default: 0,
    max: 100_000,
  }),
  capacity: count({
    summary: { en: 'Members whom one host can look after.', zh: 'Members whom one host can look after.' },
    default: 200,
    min: 1,
    source: { en: 'assumption; a few groups of some dozens each', zh: 'assumption; a few groups of some dozens each' },
  }),
  answers: share({
    summary: {
      en: 'Part of the complaints of the day that hosts answer, where they go round.',
      zh: 'Part of the complaints of the day that hosts answer, where they go round.',
    },
    default: '100%',
  }),
  wage: money({
    summary: { en: 'What a host costs a day.', zh: 'What a host costs a day.' },
    default: '¥150',
    source: 'assumption',
  }),
})
