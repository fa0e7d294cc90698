import { z } from 'zod'
import { share } from '../../units/share.ts'
import { outsideChannel } from './outsideChannel.ts'

/** Search: people come across the community by themselves. */
export const search = outsideChannel({
  summary: { en: 'Organic search and word from outside.', zh: '自然搜索和外部口碑。' },
  chinese: '自然搜索',
  luck: 'search',
  spent: 'channelCost',
  parameters: z.strictObject({
    reach: share({
      summary: {
        en: 'Part of the people outside who come across the community by themselves each day.',
        zh: '圈外的人每天自己遇到社区的比例。',
      },
      default: '0.3%',
      source: 'assumption',
    }),
  }),
  reachOn: ({ reach }) => reach,
  costOf: () => 0,
})
