import louvain from 'graphology-communities-louvain'
import seedrandom from 'seedrandom'
import { snapshot } from '../../graph/snapshot.ts'
import { stream } from '../../random/stream.ts'
import { memberNetwork } from '../memberNetwork.ts'
import { type Metric, measured, unmeasured } from '../metric.ts'

/** Above as many members a uniform sample of so many is taken, with the ties among them. */
const mostMembers = 5_000

/**
 * Modularity: how much the members fall into groups with more ties inside than by chance, on the last day; −½ to 1.
 *
 * Of the groups that the Louvain method finds (Blondel et al. 2008), which visits members in an order drawn from the seed.
 * Null where members have no ties.
 */
export const modularity: Metric = {
  label: 'Modularity',
  chinese: '模块度',
  unit: 'number',
  window: 'end',
  formula: 'modularity of the groups that the Louvain method finds (a sample above 5,000 members)',
  take: (run) => {
    const { seed } = run.model
    const whole = memberNetwork(run).graph
    const { graph } = snapshot(whole, { mostNodes: mostMembers, stream: stream(seed, 'metrics.modularity') })
    if (graph.size === 0) return unmeasured('no ties among members')
    const rng = seedrandom(JSON.stringify([seed, 'metrics.louvain']))
    const found = louvain.detailed(graph, { rng }).modularity
    if (graph.order === whole.nodes) return measured(found)
    return measured(found, `of a uniform sample of ${graph.order} of ${whole.nodes} members and the ties among them`)
  },
}
