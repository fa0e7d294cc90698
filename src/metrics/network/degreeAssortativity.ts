import { degreeAssortativity as ofDegrees } from '../../graph/assortativity.ts'
import { memberNetwork } from '../memberNetwork.ts'
import { type Metric, measured, unmeasured } from '../metric.ts'

/** Degree assortativity: whether the well connected know each other; correlation of degrees across ties, −1..1. */
export const degreeAssortativity: Metric = {
  label: 'Friends alike in friends',
  chinese: '度同配性',
  unit: 'number',
  window: 'end',
  formula: 'correlation of the numbers of friends across the ties among members',
  take: (run) => {
    const { graph } = memberNetwork(run)
    if (graph.neighbours.length === 0) return unmeasured('no ties among members')
    const found = ofDegrees(graph)
    return found === null ? unmeasured('all members with ties have equally many') : measured(found)
  },
}
