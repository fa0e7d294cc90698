import { numericAssortativity } from '../../graph/assortativity.ts'
import { memberNetwork } from '../memberNetwork.ts'
import { type Metric, measured, unmeasured } from '../metric.ts'

/** Assortativity by fit: correlation of fit between friends who are members, on the last day; −1..1 (Newman 2002). */
export const assortativityFit: Metric = {
  label: 'Friends alike in fit',
  chinese: '匹配度同配性',
  unit: 'number',
  window: 'end',
  formula: { en: 'correlation of fit across the ties among members', zh: '成员间关系两端契合度的相关系数' },
  take: (run) => {
    const { people, graph } = memberNetwork(run)
    const { fit } = run.world.traits
    if (graph.neighbours.length === 0) return unmeasured({ en: 'no ties among members', zh: '成员之间没有关系' })
    const found = numericAssortativity(
      graph,
      Float64Array.from(people, (person) => fit[person]),
    )
    return found === null
      ? unmeasured({ en: 'all members with ties have the same fit', zh: '有关系的成员契合度都相同' })
      : measured(found)
  },
}
