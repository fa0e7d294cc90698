import { metrics } from '../metrics/index.ts'
import type { Fact } from './fact.ts'

/** A few cascades are large and hold more than their part of the people. */
export const largestCascades: Fact = {
  label: 'Members in the largest 1% of cascades',
  chinese: '前1%裂变链用户占比',
  unit: 'share',
  formula: { en: 'people in the largest 1% of the cascades / people in all', zh: '最大1%裂变链中的人数÷全部人数' },
  published: [0.02, 0.5],
  possible: [0.012, 0.8],
  source: {
    en: 'Leskovec, Adamic & Huberman 2007: a few large cascades; the bounds are our judgement',
    zh: 'Leskovec、Adamic与Huberman 2007：少数几条大链；上下限为我们的判断',
  },
  take: metrics['referral.cascadeSize.top1Share'].take,
}
