import type { Graph } from '../../../src/graph/graph.ts'

/** The ties of a graph, each once, as two entries: the smaller number and the larger. */
export function tiesOf({ nodes, offsets, neighbours }: Graph): Int32Array {
  const ties = new Int32Array(neighbours.length)
  let count = 0
  for (let node = 0; node < nodes; node++) {
    for (let arc = offsets[node]!; arc < offsets[node + 1]!; arc++) {
      const other = neighbours[arc]!
      if (other < node) continue
      ties[count++] = node
      ties[count++] = other
    }
  }
  return ties
}
