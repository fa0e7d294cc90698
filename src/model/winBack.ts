import { z } from 'zod'
import { duration } from '../units/duration.ts'
import { money } from '../units/money.ts'
import { share } from '../units/share.ts'
import { choice } from '../units/word.ts'

/** How former members are won back (召回): each is contacted once, some days after they first left. */
export const winBackFields = z.strictObject({
  reach: share({
    summary: {
      en: 'Part of the former members who are contacted; 0% for no win-back.',
      zh: 'Part of the former members who are contacted; 0% for no win-back.',
    },
    default: '0%',
  }),
  after: duration({
    summary: {
      en: 'Days after leaving on which a former member is contacted.',
      zh: 'Days after leaving on which a former member is contacted.',
    },
    default: '14 days',
    min: 1,
    source: 'assumption',
  }),
  reward: money({ summary: { en: 'What who comes back gets.', zh: 'What who comes back gets.' }, default: '¥0' }),
  form: choice(['cash', 'coupon'], {
    summary: {
      en: 'Whether that is paid out, or comes off a later order.',
      zh: 'Whether that is paid out, or comes off a later order.',
    },
    default: 'coupon',
  }),
  validDays: duration({
    summary: { en: 'How long the coupon can be used.', zh: 'How long the coupon can be used.' },
    default: '14 days',
    min: 1,
    source: 'assumption',
  }),
  messageCost: money({
    summary: { en: 'What contacting one person costs.', zh: 'What contacting one person costs.' },
    default: '¥0.05',
    source: 'assumption',
  }),
  budget: money({
    summary: {
      en: 'Most that win-back may spend on messages and rewards; a coupon counts with its face value.',
      zh: 'Most that win-back may spend on messages and rewards; a coupon counts with its face value.',
    },
    default: '¥1,000,000',
  }),
})
