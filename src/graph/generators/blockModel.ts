import { exp } from '../../arithmetic/exp.ts'
import { entry } from '../../catalogue.ts'
import { categoricalFrom } from '../../random/categoricalFrom.ts'
import { logNormalFrom } from '../../random/logNormalFrom.ts'
import { poissonFrom } from '../../random/poissonFrom.ts'
import { stream, uniform } from '../../random/stream.ts'
import { amount } from '../../units/amount.ts'
import { share } from '../../units/share.ts'
import { noEdges } from '../edges.ts'
import { fromEdges } from '../fromEdges.ts'
import type { Graph, GraphRequest } from '../graph.ts'
import { matchStubs } from '../matchStubs.ts'

const name = 'graph.blockModel'

/**
 * Degree-corrected block model: people tie mostly within their segment, the sociable ones more (Karrer & Newman 2011).
 *
 * A person's number of ties is Poisson about d exp(s Φ⁻¹(u) − s²/2), of mean d and at most n − 1. Each of these ends is
 * kept, with chance h, for someone of the same segment, and is else open to anyone; then the ends kept in each segment
 * are tied together at random, and so are the open ones. Newman's assortativity by segment is then h in expectation.
 * Ties to oneself and repeated ones are dropped, so that the mean degree comes out slightly below d. One more person
 * changes a few ties.
 */
export const blockModel = entry({
  summary: {
    en: 'People tie mostly within their own segment, the sociable ones more.',
    zh: '人们多在本人群内结交，社交性高的人结交更多。',
  },
  chinese: '分块模型',
  parameters: () => ({
    meanDegree: amount({
      summary: { en: 'Ties of an average person.', zh: '人均关系数。' },
      default: 10,
      max: 10_000,
      source: 'assumption',
    }),
    homophily: share({
      summary: {
        en: 'Share of the ties that are kept within the segment, beyond those that fall there by chance.',
        zh: '在随机落入本人群之外，另有多少比例的关系留在本人群内。',
      },
      default: '50%',
      source: {
        en: 'assumption; direction: McPherson, Smith-Lovin & Cook 2001',
        zh: '假设；方向：McPherson, Smith-Lovin & Cook 2001',
      },
    }),
    degreeSpread: amount({
      summary: {
        en: 'How much people differ in their number of ties: standard deviation of its logarithm.',
        zh: '各人关系数的差异：其对数的标准差。',
      },
      default: 0.7,
      max: 3,
      source: 'assumption',
    }),
  }),
  make({ meanDegree, homophily, degreeSpread }, { nodes, seed, shares }: GraphRequest): Graph {
    const placing = stream(seed, `${name}.block`)
    const weighing = stream(seed, `${name}.weight`)
    const counting = stream(seed, `${name}.degree`)
    const keeping = stream(seed, `${name}.inside`)
    const median = meanDegree * exp(-(degreeSpread * degreeSpread) / 2)
    const blocks = new Uint8Array(nodes)
    const kept = shares.map(() => new Int32Array(nodes))
    const open = new Int32Array(nodes)
    for (let node = 0; node < nodes; node++) {
      blocks[node] = categoricalFrom(uniform(placing, node), shares)
      const expected = Math.min(nodes - 1, logNormalFrom(uniform(weighing, node), median, degreeSpread))
      const degree = Math.min(nodes - 1, poissonFrom(uniform(counting, node), expected))
      const own = kept[blocks[node]]
      for (let end = 0; end < degree; end++) {
        if (uniform(keeping, node, end) < homophily) own[node]++
        else open[node]++
      }
    }
    const edges = noEdges((nodes * meanDegree * 1.1) / 2)
    matchStubs(edges, open, seed, `${name}.anyone`)
    for (const [block, ends] of kept.entries()) matchStubs(edges, ends, seed, `${name}.own.${block}`)
    return { ...fromEdges(nodes, edges.sources, edges.targets, edges.count).graph, blocks }
  },
})
