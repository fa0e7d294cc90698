import { z } from 'zod'
import { money } from '../units/money.ts'
import { share } from '../units/share.ts'

/** What chooses for each member; how it does so stands in `match.ts` and `appeal.ts`. */
export const recommenderFields = z.strictObject({
  accuracy: share({
    summary: {
      en: 'How far it brings the content that a member meets from everything there is (0) to the best choice from it (1).',
      zh: 'How far it brings the content that a member meets from everything there is (0) to the best choice from it (1).',
    },
    default: '0%',
  }),
  products: share({
    summary: { en: 'The same for the products of product.topics.', zh: 'The same for the products of product.topics.' },
    default: '0%',
  }),
  narrowing: share({
    summary: {
      en: 'How much of the wear-out of sameness it brings back by showing each member more of the same (filter bubble).',
      zh: 'How much of the wear-out of sameness it brings back by showing each member more of the same (filter bubble).',
    },
    default: '0%',
    source: 'assumption',
  }),
  monthlyCost: money({
    summary: {
      en: 'What it costs in 30 days; part of the cost of content.',
      zh: 'What it costs in 30 days; part of the cost of content.',
    },
    default: '¥0',
  }),
})
