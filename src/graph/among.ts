import type { Graph } from './graph.ts'
import { rankOf, ranksOf } from './ranks.ts'

/**
 * Some nodes of a graph with the ties between them: each is called by its place among them.
 *
 * @param nodes ascending, each once
 */
export function among({ nodes: all, offsets, neighbours }: Graph, nodes: Int32Array): Graph {
  const ranks = ranksOf(nodes, all)
  const starts = new Int32Array(nodes.length + 1)
  let arcs = 0
  for (let node = 0; node < nodes.length; node++) {
    const end = offsets[nodes[node] + 1]
    for (let arc = offsets[nodes[node]]; arc < end; arc++) arcs += Number(rankOf(ranks, neighbours[arc]) >= 0)
    starts[node + 1] = arcs
  }
  const kept = new Int32Array(arcs)
  let place = 0
  for (let node = 0; node < nodes.length; node++) {
    const end = offsets[nodes[node] + 1]
    for (let arc = offsets[nodes[node]]; arc < end; arc++) {
      const rank = rankOf(ranks, neighbours[arc])
      if (rank >= 0) kept[place++] = rank
    }
  }
  return { nodes: nodes.length, offsets: starts, neighbours: kept }
}
