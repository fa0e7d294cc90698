import { memberNetwork } from '../memberNetwork.ts'
import { type Metric, ratio } from '../metric.ts'

/** Density: ties among members / pairs of members, on the last day; 0..1, null with fewer than two members. */
export const density: Metric = {
  label: 'Density',
  chinese: '网络密度',
  unit: 'share',
  window: 'end',
  formula: { en: 'ties among members / pairs of members', zh: '成员间关系÷成员对' },
  take: (run) => {
    const { nodes, neighbours } = memberNetwork(run).graph
    return ratio(neighbours.length, nodes * (nodes - 1), {
      en: 'fewer than two members at the end',
      zh: '期末成员不足两人',
    })
  },
}
