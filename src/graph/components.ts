import type { Graph } from './graph.ts'

/** The parts of a graph that no tie connects. */
export interface Components {
  /** Nodes of each part, the largest first; someone without ties is a part alone. None for no nodes. */
  readonly sizes: Int32Array
  /** The part of all nodes that are in the largest; null for no nodes. */
  readonly largestShare: number | null
}

/** Finds the connected parts of a graph, in time proportional to its nodes and ties. */
export function components({ nodes, offsets, neighbours }: Graph): Components {
  const seen = new Uint8Array(nodes)
  const waiting = new Int32Array(nodes)
  const sizes: number[] = []
  for (let root = 0; root < nodes; root++) {
    if (seen[root] === 1) continue
    let size = 0
    let known = 0
    waiting[known++] = root
    seen[root] = 1
    while (size < known) {
      const node = waiting[size++]
      for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
        const neighbour = neighbours[arc]
        if (seen[neighbour] === 1) continue
        seen[neighbour] = 1
        waiting[known++] = neighbour
      }
    }
    sizes.push(size)
  }
  const sorted = Int32Array.from(sizes).sort().reverse()
  return { sizes: sorted, largestShare: nodes === 0 ? null : sorted[0] / nodes }
}
