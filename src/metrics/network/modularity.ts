import louvain from 'graphology-communities-louvain'
import seedrandom from 'seedrandom'
import { snapshot } from '../../graph/snapshot.ts'
import { stream } from '../../random/stream.ts'
import { memberNetwork } from '../memberNetwork.ts'
import { type Metric, measured, unmeasured } from '../metric.ts'

/** Above as many members it would take long; in a sample of members ties thin out, which overstates it several times. */
const mostMembers = 50_000

/**
 * Modularity: how much the members fall into groups with more ties inside than by chance, on the last day; −½ to 1.
 *
 * Of the groups that the Louvain method finds (Blondel et al. 2008), which visits members in an order drawn from the seed.
 * Null where members have no ties, and above 50,000 members.
 */
export const modularity: Metric = {
  label: 'Modularity',
  chinese: '模块度',
  unit: 'number',
  window: 'end',
  formula: 'modularity of the groups of members that the Louvain method finds',
  take: (run) => {
    const { seed } = run.model
    const { graph: network } = memberNetwork(run)
    if (network.neighbours.length === 0) return unmeasured('no ties among members')
    if (network.nodes > mostMembers) {
      return unmeasured(`would take long above ${mostMembers} members, and a sample would overstate it`)
    }
    const { graph } = snapshot(network, { mostNodes: mostMembers, stream: stream(seed, 'metrics.modularity') })
    const rng = seedrandom(JSON.stringify([seed, 'metrics.modularity']))
    return measured(louvain.detailed(graph, { rng }).modularity)
  },
}
