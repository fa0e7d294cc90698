import { categoryAssortativity } from '../../graph/assortativity.ts'
import { memberNetwork } from '../memberNetwork.ts'
import { type Metric, measured, unmeasured } from '../metric.ts'

/** Assortativity by segment: how much likelier than by chance friends share one, on the last day; up to 1 (Newman 2003). */
export const assortativitySegment: Metric = {
  label: 'Friends of one segment',
  chinese: '人群同配性',
  unit: 'number',
  window: 'end',
  formula: '(ties within a segment − by chance) / (1 − by chance), as parts of the ties among members',
  take: (run) => {
    const { people, graph } = memberNetwork(run)
    const { segment } = run.world.traits
    if (graph.neighbours.length === 0) return unmeasured('no ties among members')
    const found = categoryAssortativity(
      graph,
      people.map((person) => segment[person]),
    )
    return found === null ? unmeasured('all members with ties are of one segment') : measured(found)
  },
}
