import { z } from 'zod'
import { money } from '../units/money.ts'
import { share } from '../units/share.ts'

/** What chooses for each member; how it does so stands in `match.ts` and `appeal.ts`. */
export const recommenderFields = z.strictObject({
  accuracy: share({
    summary: {
      en: 'How far it brings the content that a member meets from everything there is (0) to the best choice from it (1).',
      zh: '使成员看到的内容从“什么都有”（0）到“其中最合适的”（1）靠近多少。',
    },
    default: '0%',
  }),
  products: share({
    summary: { en: 'The same for the products of product.topics.', zh: '对 product.topics 的产品，同上。' },
    default: '0%',
  }),
  narrowing: share({
    summary: {
      en: 'How much of the wear-out of sameness it brings back by showing each member more of the same (filter bubble).',
      zh: '给每位成员看更多同类内容（信息茧房）使同质化的损耗恢复多少。',
    },
    default: '0%',
    source: 'assumption',
  }),
  monthlyCost: money({
    summary: {
      en: 'What it costs in 30 days; part of the cost of content.',
      zh: '每30天的费用；计入内容费用。',
    },
    default: '¥0',
  }),
})
