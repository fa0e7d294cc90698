import { undirectedDensity } from 'graphology-metrics/graph/density.js'
import { memberNetwork } from '../memberNetwork.ts'
import { type Metric, measured, unmeasured } from '../metric.ts'

/** Density: ties among members / pairs of members, on the last day; 0..1, null with fewer than two members. */
export const density: Metric = {
  label: 'Density',
  chinese: '网络密度',
  unit: 'share',
  window: 'end',
  formula: 'ties among members / pairs of members',
  take: (run) => {
    const { nodes, neighbours } = memberNetwork(run).graph
    if (nodes < 2) return unmeasured('fewer than two members at the end')
    return measured(undirectedDensity(nodes, neighbours.length / 2))
  },
}
