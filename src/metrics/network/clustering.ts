import { sampledClustering } from '../../graph/clustering.ts'
import { stream } from '../../random/stream.ts'
import { memberNetwork } from '../memberNetwork.ts'
import { type Metric, measured, unmeasured } from '../metric.ts'

/** Above as many members a uniform sample of so many is asked, each with all their ties. */
const mostMembers = 10_000
/** Standard errors from the mean of so many to the ends of its 95% interval. */
const normal95 = 1.96

/**
 * Clustering: how often two friends of a member are friends, mean over members, on the last day; 0..1.
 *
 * A member with fewer than two friends counts as 0 (Watts & Strogatz 1998). Null without members.
 */
export const clustering: Metric = {
  label: 'Clustering',
  chinese: '聚类系数',
  unit: 'share',
  window: 'end',
  formula: "mean over members of the part of their friends' pairs who are friends (a sample above 10,000 members)",
  take: (run) => {
    const { graph } = memberNetwork(run)
    const found = sampledClustering(graph, mostMembers, stream(run.model.seed, 'metrics.clustering'))
    if (found === null) return unmeasured('no members at the end')
    const { mean, standardError, nodes } = found
    if (nodes === graph.nodes) return measured(mean)
    const interval = standardError === null ? '' : `; 95% interval ± ${(normal95 * standardError).toPrecision(2)}`
    return measured(mean, `of a uniform sample of ${nodes} of ${graph.nodes} members${interval}`)
  },
}
