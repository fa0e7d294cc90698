import { metrics } from '../metrics/index.ts'
import type { Fact } from './fact.ts'

/** Cascades are stars rather than chains: the mean distance in one is low. */
export const structuralVirality: Fact = {
  label: 'Structural virality',
  chinese: '结构病毒性',
  unit: 'number',
  formula: {
    en: 'mean distance between two people of a cascade, over cascades of two and more',
    zh: '裂变链中两人之间的平均距离，对两人以上的链',
  },
  published: [1, 3],
  possible: [1, 6],
  source: {
    en: 'Goel, Anderson, Hofman & Watts 2016: low on average, also of popular items',
    zh: 'Goel、Anderson、Hofman与Watts 2016：平均很低，热门内容也如此',
  },
  take: metrics['referral.structuralVirality'].take,
}
