import { z } from 'zod'
import { duration } from '../../units/duration.ts'
import { moment } from '../../units/moment.ts'
import { money } from '../../units/money.ts'
import { share } from '../../units/share.ts'
import { dayOf } from '../clock.ts'
import { outsideChannel } from './outsideChannel.ts'

/** Media: people see paid advertising, on its days. */
export const media = outsideChannel({
  summary: { en: 'Paid advertising.', zh: '付费广告。' },
  chinese: '付费投放',
  luck: 'media',
  spent: 'mediaCost',
  parameters: z.strictObject({
    reach: share({
      summary: {
        en: 'Part of the people outside who see the advertising each day.',
        zh: '圈外的人每天看到广告的比例。',
      },
      default: '0%',
    }),
    cost: money({
      summary: { en: 'Price of one exposure.', zh: '一次曝光的价格。' },
      default: '¥0.10',
      source: 'assumption',
    }),
    start: moment({
      summary: { en: 'First day of the advertising.', zh: '广告的第一天。' },
      default: 1,
    }),
    days: duration({ summary: { en: 'How long it runs.', zh: '投放多久。' }, default: '36500 days' }),
  }),
  reachOn({ reach, start, days }, clock, day) {
    const first = dayOf(clock, start)
    return day >= first && day < first + days ? reach : 0
  },
  costOf: ({ cost }) => cost,
})
