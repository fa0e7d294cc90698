import { z } from 'zod'
import { exp } from '../../arithmetic/exp.ts'
import { entry } from '../../catalogue.ts'
import { categoricalFrom } from '../../random/categoricalFrom.ts'
import { normalFrom } from '../../random/normalFrom.ts'
import { stream, uniform } from '../../random/stream.ts'
import { amount } from '../../units/amount.ts'
import { share } from '../../units/share.ts'
import { addEdge, noEdges } from '../edges.ts'
import { fromEdges } from '../fromEdges.ts'
import type { Graph, GraphRequest } from '../graph.ts'

/**
 * Degree-corrected block model: people tie mostly within their segment, the sociable ones more (Karrer & Newman 2011).
 *
 * Each tie starts at a person drawn in proportion to a log-normal weight, and ends, with chance h, within the same
 * segment, else anywhere, again in proportion to weight. Newman's assortativity by segment is then h in expectation.
 * Pairs drawn twice count once, so that the mean degree comes out slightly below what was asked.
 */
export const blockModel = entry({
  summary: 'People tie mostly within their own segment, the sociable ones more.',
  chinese: '分块模型',
  parameters: z.strictObject({
    meanDegree: amount({ summary: 'Ties of an average person.', default: 10, max: 10_000, source: 'assumption' }),
    homophily: share({
      summary: 'Share of the ties that are kept within the segment, beyond those that fall there by chance.',
      default: '50%',
      source: 'assumption; direction: McPherson, Smith-Lovin & Cook 2001',
    }),
    degreeSpread: amount({
      summary: 'How much people differ in their number of ties: standard deviation of its logarithm.',
      default: 0.7,
      max: 3,
      source: 'assumption',
    }),
  }),
  make({ meanDegree, homophily, degreeSpread }, { nodes, seed, shares }: GraphRequest): Graph {
    const name = 'graph.blockModel'
    const placing = stream(seed, `${name}.block`)
    const weighing = stream(seed, `${name}.weight`)
    const from = stream(seed, `${name}.from`)
    const inside = stream(seed, `${name}.inside`)
    const to = stream(seed, `${name}.to`)
    const blocks = new Uint8Array(nodes)
    const weight = new Float64Array(nodes)
    for (let node = 0; node < nodes; node++) {
      blocks[node] = categoricalFrom(uniform(placing, node), shares)
      weight[node] = exp(degreeSpread * normalFrom(uniform(weighing, node)))
    }
    const everyone = weighted(weight, () => true)
    const within = shares.map((_, block) => weighted(weight, (node) => blocks[node] === block))
    const wanted = nodes > 1 ? Math.round((nodes * meanDegree) / 2) : 0
    const edges = noEdges(wanted)
    for (let edge = 0; edge < wanted; edge++) {
      const source = pick(everyone, uniform(from, edge))
      const own = uniform(inside, edge) < homophily
      addEdge(edges, source, pick(own ? within[blocks[source]] : everyone, uniform(to, edge)))
    }
    return { ...fromEdges(nodes, edges.sources, edges.targets, edges.count).graph, blocks }
  },
})

/** Nodes to pick from in proportion to their weight. */
interface Weighted {
  readonly nodes: Int32Array
  readonly sums: Float64Array
}

function weighted(weight: Float64Array, belongs: (node: number) => boolean): Weighted {
  const nodes = Int32Array.from(weight.keys()).filter(belongs)
  const sums = new Float64Array(nodes.length)
  let total = 0
  for (let at = 0; at < nodes.length; at++) {
    total += weight[nodes[at]]
    sums[at] = total
  }
  return { nodes, sums }
}

function pick({ nodes, sums }: Weighted, draw: number): number {
  const aim = draw * sums[sums.length - 1]
  let low = 0
  let high = sums.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (sums[middle] <= aim) low = middle + 1
    else high = middle
  }
  return nodes[low]
}
