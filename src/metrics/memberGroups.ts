import { type Communities, communities } from '../graph/communities.ts'
import type { Run } from '../model/run.ts'
import { stream } from '../random/stream.ts'
import { memberNetwork } from './memberNetwork.ts'
import { perRun } from './perRun.ts'

/**
 * The groups that the members fall into on the last day, by the Louvain method, which visits them in an order drawn from the
 * seed; a node is a place in `memberNetwork(run).people`. Null where members have no ties.
 */
export const memberGroups: (run: Run) => Communities | null = perRun((run) =>
  communities(memberNetwork(run).graph, stream(run.model.seed, 'metrics.modularity')),
)
