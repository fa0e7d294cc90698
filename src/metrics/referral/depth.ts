import { type Metric, measured, unmeasured } from '../metric.ts'
import { referralForest } from '../referralForest.ts'

/** Depth: the largest generation, 0 when nobody was brought; null without members. */
export const depth: Metric = {
  label: 'Generations',
  chinese: '裂变层级',
  unit: 'number',
  window: 'whole',
  formula: 'largest distance of a member from the root of their cascade',
  take: (run) => {
    const { generations } = referralForest(run)
    return generations.length === 0 ? unmeasured('no members in the run') : measured(generations.length - 1)
  },
}
