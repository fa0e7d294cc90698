import { entry } from '../../catalogue.ts'
import { geometricFrom } from '../../random/geometricFrom.ts'
import { stream, uniform } from '../../random/stream.ts'
import { amount } from '../../units/amount.ts'
import { addEdge, noEdges } from '../edges.ts'
import { fromEdges } from '../fromEdges.ts'
import type { Graph, GraphRequest } from '../graph.ts'

/**
 * Erdős–Rényi: every pair of people is tied with the same chance p = mean degree / (n − 1).
 *
 * Ties are found by skipping over the pairs between them (geometric skips, Batagelj & Brandes 2005), row by row, so that
 * one more person changes no tie among the others but through p.
 */
export const erdosRenyi = entry({
  summary: {
    en: 'Every pair of people is tied with the same chance.',
    zh: '任何两人之间有关系的概率都相同。',
  },
  chinese: '随机图',
  parameters: () => ({
    meanDegree: amount({
      summary: { en: 'Ties of an average person.', zh: '人均关系数。' },
      default: 10,
      max: 10_000,
      source: 'assumption',
    }),
  }),
  make({ meanDegree }, { nodes, seed }: GraphRequest): Graph {
    const luck = stream(seed, 'graph.erdosRenyi')
    const chance = nodes > 1 ? Math.min(1, meanDegree / (nodes - 1)) : 0
    const edges = noEdges((nodes * meanDegree * 1.1) / 2)
    for (let node = 1; node < nodes && chance > 0; node++) {
      let draws = 0
      let other = geometricFrom(uniform(luck, node, draws++), chance)
      while (other < node) {
        addEdge(edges, node, other)
        other += 1 + geometricFrom(uniform(luck, node, draws++), chance)
      }
    }
    return fromEdges(nodes, edges.sources, edges.targets, edges.count).graph
  },
})
