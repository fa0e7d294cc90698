import { entry } from '../../catalogue.ts'
import { stream, uniform } from '../../random/stream.ts'
import { count } from '../../units/count.ts'
import { share } from '../../units/share.ts'
import { addEdge, noEdges } from '../edges.ts'
import { fromEdges } from '../fromEdges.ts'
import type { Graph, GraphRequest } from '../graph.ts'

/** How often a new end is looked for that is not tied already. */
const patience = 100

/**
 * Watts–Strogatz small world: people in a ring know their nearest neighbours, and a share of the ties goes to anyone.
 *
 * Each tie of the ring keeps its first end and, with chance β, gets a random other end that is neither the first nor
 * tied to it. Mean clustering is 3(K − 2)/4(K − 1) at β = 0 and falls about as (1 − β)³ (Watts & Strogatz 1998;
 * Barrat & Weigt 2000).
 */
export const wattsStrogatz = entry({
  summary: {
    en: 'People in a ring know their neighbours, and a share of the ties goes to anyone: a small world.',
    zh: '人们围成一圈认识邻居，一部分关系通往任何人：小世界。',
  },
  chinese: '小世界网络',
  parameters: () => ({
    degree: count({
      summary: {
        en: 'Ties of each person in the ring; an odd number counts as the even one below.',
        zh: '圈上每人的关系数；奇数按小一的偶数算。',
      },
      default: 10,
      min: 2,
      max: 1000,
      source: 'assumption',
    }),
    rewired: share({
      summary: { en: 'Share of the ties that go to anyone.', zh: '通往任何人的关系比例。' },
      default: '10%',
      source: 'assumption',
    }),
  }),
  make({ degree, rewired }, { nodes, seed }: GraphRequest): Graph {
    const whether = stream(seed, 'graph.wattsStrogatz.rewire')
    const whom = stream(seed, 'graph.wattsStrogatz.whom')
    const half = Math.min(Math.floor(degree / 2), Math.floor((nodes - 1) / 2))
    const edges = noEdges(nodes * half)
    for (let node = 0; node < nodes; node++) {
      const mine: number[] = []
      for (let step = 1; step <= half; step++) {
        let other = (node + step) % nodes
        if (uniform(whether, node, step) < rewired) {
          for (let attempt = 0; attempt < patience; attempt++) {
            const drawn = Math.floor(uniform(whom, node, step, attempt) * nodes)
            const apart = Math.abs(drawn - node)
            if (Math.min(apart, nodes - apart) <= half || mine.includes(drawn)) continue
            other = drawn
            break
          }
        }
        mine.push(other)
        addEdge(edges, node, other)
      }
    }
    return fromEdges(nodes, edges.sources, edges.targets, edges.count).graph
  },
})
