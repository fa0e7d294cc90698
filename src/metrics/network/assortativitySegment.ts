import { categoryAssortativity } from '../../graph/assortativity.ts'
import { memberNetwork } from '../memberNetwork.ts'
import { type Metric, measured, unmeasured } from '../metric.ts'

/** Assortativity by segment: how much likelier than by chance friends share one, on the last day; up to 1 (Newman 2003). */
export const assortativitySegment: Metric = {
  label: 'Friends of one segment',
  chinese: '人群同配性',
  unit: 'number',
  window: 'end',
  formula: {
    en: '(ties within a segment − by chance) / (1 − by chance), as parts of the ties among members',
    zh: '（人群内关系比例−随机比例）÷（1−随机比例），均为成员间关系的比例',
  },
  take: (run) => {
    const { people, graph } = memberNetwork(run)
    const { segment } = run.world.traits
    if (graph.neighbours.length === 0) return unmeasured({ en: 'no ties among members', zh: '成员之间没有关系' })
    const found = categoryAssortativity(
      graph,
      people.map((person) => segment[person]),
    )
    return found === null
      ? unmeasured({ en: 'all members with ties are of one segment', zh: '有关系的成员都属于同一人群' })
      : measured(found)
  },
}
