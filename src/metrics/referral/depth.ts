import { type Metric, measured, unmeasured } from '../metric.ts'
import { referralForest } from '../referralForest.ts'

/** Depth: the largest generation, 0 when nobody was brought; null without members. */
export const depth: Metric = {
  label: 'Generations',
  chinese: '裂变层级',
  unit: 'number',
  window: 'whole',
  formula: { en: 'largest distance of a member from the root of their cascade', zh: '成员到其裂变链起点的最大距离' },
  take: (run) => {
    const { generations } = referralForest(run)
    return generations.length === 0
      ? unmeasured({ en: 'no members in the run', zh: '运行期没有成员' })
      : measured(generations.length - 1)
  },
}
