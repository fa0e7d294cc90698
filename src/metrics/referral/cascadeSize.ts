import { quantile } from '../../stats/quantile.ts'
import { topShare } from '../../stats/topShare.ts'
import { cascades } from '../cascades.ts'
import { type Metric, measured, unmeasured } from '../metric.ts'

/**
 * Cascade size: people who came through one root, the root included; 1 and up.
 *
 * Every member nobody brought is a root, also those who brought nobody: most cascades are of one. Null without members.
 *
 * @param part 0.5 for the median, 0.99 for the largest in a hundred
 */
export function cascadeSize(part: number): Metric {
  const isMedian = part === 0.5
  return {
    label: isMedian ? 'Cascade size' : `Cascade size, largest ${Math.round((1 - part) * 100)}%`,
    chinese: isMedian ? '裂变规模中位数' : `裂变规模${Math.round(part * 100)}分位`,
    unit: 'people',
    window: 'whole',
    formula: {
      en: `${isMedian ? 'median' : `quantile ${part}`} of the people in a cascade, the root included`,
      zh: `裂变链人数（含起点）的${isMedian ? '中位数' : `${part}分位数`}`,
    },
    take: (run) => {
      const size = quantile(cascades(run).sizes, part)
      return size === null ? unmeasured({ en: 'no members in the run', zh: '运行期没有成员' }) : measured(size)
    },
  }
}

/** Share of all members who are in the largest 1% of the cascades; 0..1, null without members. */
export const cascadeTopShare: Metric = {
  label: 'Members in the largest 1% of cascades',
  chinese: '前1%裂变链用户占比',
  unit: 'share',
  window: 'whole',
  formula: { en: 'people in the largest 1% of the cascades / people in all', zh: '最大1%裂变链中的人数÷全部人数' },
  take: (run) => {
    const held = topShare(cascades(run).sizes, 0.01)
    return held === null ? unmeasured({ en: 'no members in the run', zh: '运行期没有成员' }) : measured(held)
  },
}

/** Mean cascade size: people in all cascades / cascades; 1 and up, null without members. */
export const meanCascadeSize: Metric = {
  label: 'Cascade size, mean',
  chinese: '裂变规模均值',
  unit: 'people',
  window: 'whole',
  formula: { en: 'people in all cascades / cascades', zh: '全部裂变链人数÷裂变链数' },
  take: (run) => {
    const { sizes } = cascades(run)
    if (sizes.length === 0) return unmeasured({ en: 'no members in the run', zh: '运行期没有成员' })
    return measured(sizes.reduce((sum, size) => sum + size, 0) / sizes.length)
  },
}
