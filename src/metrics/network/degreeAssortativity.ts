import { degreeAssortativity as ofDegrees } from '../../graph/assortativity.ts'
import { memberNetwork } from '../memberNetwork.ts'
import { type Metric, measured, unmeasured } from '../metric.ts'

/** Degree assortativity: whether the well connected know each other; correlation of degrees across ties, −1..1. */
export const degreeAssortativity: Metric = {
  label: 'Friends alike in friends',
  chinese: '度同配性',
  unit: 'number',
  window: 'end',
  formula: {
    en: 'correlation of the numbers of friends across the ties among members',
    zh: '成员间关系两端好友数的相关系数',
  },
  take: (run) => {
    const { graph } = memberNetwork(run)
    if (graph.neighbours.length === 0) return unmeasured({ en: 'no ties among members', zh: '成员之间没有关系' })
    const found = ofDegrees(graph)
    return found === null
      ? unmeasured({ en: 'all members with ties have equally many', zh: '有关系的成员好友数都相同' })
      : measured(found)
  },
}
