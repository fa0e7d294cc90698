import { type Metric, ratio } from '../metric.ts'
import { referralForest } from '../referralForest.ts'

/**
 * K of a generation: members of the next generation / members of this one, over the run; 0 and up.
 *
 * Generation 0 are those nobody brought. Null when the generation has no members.
 */
export function kFactorOfGeneration(generation: number): Metric {
  return {
    label: `K of generation ${generation}`,
    chinese: `第${generation}代K因子`,
    unit: 'number',
    window: 'whole',
    formula: {
      en: `members of generation ${generation + 1} / members of generation ${generation}`,
      zh: `第${generation + 1}层成员÷第${generation}层成员`,
    },
    take: (run) => {
      const { generations } = referralForest(run)
      const reason = { en: `no members of generation ${generation}`, zh: `没有第${generation}层成员` }
      return ratio(generations[generation + 1] ?? 0, generations[generation] ?? 0, reason)
    },
  }
}
