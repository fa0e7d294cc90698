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
  formula: {
    en: "mean over members of the part of their friends' pairs who are friends (a sample above 10,000 members)",
    zh: '成员的好友两两互为好友的比例的均值（成员超过10,000人时抽样）',
  },
  take: (run) => {
    const { graph } = memberNetwork(run)
    const found = sampledClustering(graph, mostMembers, stream(run.model.seed, 'metrics.clustering'))
    if (found === null) return unmeasured({ en: 'no members at the end', zh: '期末没有成员' })
    const { mean, standardError, nodes } = found
    if (nodes === graph.nodes) return measured(mean)
    const half = standardError === null ? '' : (normal95 * standardError).toPrecision(2)
    return measured(mean, {
      en: `of a uniform sample of ${nodes} of ${graph.nodes} members${half === '' ? '' : `; 95% interval ± ${half}`}`,
      zh: `从${graph.nodes}名成员中均匀抽取${nodes}名${half === '' ? '' : `；95%区间±${half}`}`,
    })
  },
}
