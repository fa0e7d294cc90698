import { memberNetwork } from '../memberNetwork.ts'
import { type Metric, ratio } from '../metric.ts'

/** Mean degree: friends a member has among the members, on the last day; 0 and up, null without members. */
export const meanDegree: Metric = {
  label: 'Friends among members',
  chinese: '平均度',
  unit: 'number',
  window: 'end',
  formula: { en: '2 × ties among members / members', zh: '2×成员间关系÷成员' },
  take: (run) => {
    const { nodes, neighbours } = memberNetwork(run).graph
    return ratio(neighbours.length, nodes, { en: 'no members at the end', zh: '期末没有成员' })
  },
}
