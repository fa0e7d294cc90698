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
      zh: '联系多少比例的流失成员；0% 则不做召回。',
    },
    default: '0%',
  }),
  after: duration({
    summary: {
      en: 'Days after leaving on which a former member is contacted.',
      zh: '离开几天后联系。',
    },
    default: '14 days',
    min: 1,
    source: 'assumption',
  }),
  reward: money({ summary: { en: 'What who comes back gets.', zh: '回来的人得多少。' }, default: '¥0' }),
  form: choice(['cash', 'coupon'], {
    summary: {
      en: 'Whether that is paid out, or comes off a later order.',
      zh: '直接付，还是抵以后的一单。',
    },
    default: 'coupon',
  }),
  validDays: duration({
    summary: { en: 'How long the coupon can be used.', zh: '券可以用多久。' },
    default: '14 days',
    min: 1,
    source: 'assumption',
  }),
  messageCost: money({
    summary: { en: 'What contacting one person costs.', zh: '联系一个人的费用。' },
    default: '¥0.05',
    source: 'assumption',
  }),
  budget: money({
    summary: {
      en: 'Most that win-back may spend on messages and rewards; a coupon counts with its face value.',
      zh: '召回的消息和奖励支出上限；券按面值计。',
    },
    default: '¥1,000,000',
  }),
})
