import { z } from 'zod'
import { share } from '../../units/share.ts'
import { outsideChannel } from './outsideChannel.ts'

/** Search: people come across the community by themselves. */
export const search = outsideChannel({
  summary: { en: 'Organic search and word from outside.', zh: 'Organic search and word from outside.' },
  chinese: '自然搜索',
  luck: 'search',
  spent: 'channelCost',
  parameters: z.strictObject({
    reach: share({
      summary: {
        en: 'Part of the people outside who come across the community by themselves each day.',
        zh: 'Part of the people outside who come across the community by themselves each day.',
      },
      default: '0.3%',
      source: 'assumption',
    }),
  }),
  reachOn: ({ reach }) => reach,
  costOf: () => 0,
})
