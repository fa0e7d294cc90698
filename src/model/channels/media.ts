import { z } from 'zod'
import { duration } from '../../units/duration.ts'
import { moment } from '../../units/moment.ts'
import { money } from '../../units/money.ts'
import { share } from '../../units/share.ts'
import { dayOf } from '../clock.ts'
import { outsideChannel } from './outsideChannel.ts'

/** Media: people see paid advertising, on its days. */
export const media = outsideChannel({
  summary: 'Paid advertising.',
  chinese: '付费投放',
  luck: 'media',
  spent: 'mediaCost',
  parameters: z.strictObject({
    reach: share({ summary: 'Part of the people outside who see the advertising each day.', default: '0%' }),
    cost: money({ summary: 'Price of one exposure.', default: '¥0.10', source: 'assumption' }),
    start: moment({ summary: 'First day of the advertising.', default: 1 }),
    days: duration({ summary: 'How long it runs.', default: '36500 days' }),
  }),
  reachOn({ reach, start, days }, clock, day) {
    const first = dayOf(clock, start)
    return day >= first && day < first + days ? reach : 0
  },
  costOf: ({ cost }) => cost,
})
