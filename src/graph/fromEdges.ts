import type { Graph } from './graph.ts'

/** A graph made of edges, and what was left out of it. */
export interface EdgesTaken {
  readonly graph: Graph
  /** Edges that repeat another, in either direction. */
  readonly duplicates: number
  /** Edges from a node to itself. */
  readonly selfEdges: number
}

/**
 * Builds the rows of a graph from its edges by counting sort, in time and memory proportional to them.
 *
 * @param nodes number of nodes, 0 to nodes − 1
 * @param sources one end of each edge
 * @param targets the other end; edges are undirected, repeated and self edges are dropped and counted
 * @param edges how many entries of the two columns count
 */
export function fromEdges(nodes: number, sources: Int32Array, targets: Int32Array, edges = sources.length): EdgesTaken {
  const starts = new Int32Array(nodes + 1)
  let selfEdges = 0
  for (let edge = 0; edge < edges; edge++) {
    const a = sources[edge]
    const b = targets[edge]
    if (a < 0 || a >= nodes || b < 0 || b >= nodes) throw new Error(`invalid edge: ${a} ${b}`)
    if (a === b) {
      selfEdges++
      continue
    }
    starts[a + 1]++
    starts[b + 1]++
  }
  for (let node = 0; node < nodes; node++) starts[node + 1] += starts[node]
  const arcs = new Int32Array(starts[nodes])
  const next = starts.slice(0, nodes)
  for (let edge = 0; edge < edges; edge++) {
    const a = sources[edge]
    const b = targets[edge]
    if (a === b) continue
    arcs[next[a]++] = b
    arcs[next[b]++] = a
  }
  const { offsets, kept } = dropRepeats(nodes, starts, arcs)
  const duplicates = (arcs.length - kept) / 2
  const neighbours = kept === arcs.length ? arcs : arcs.slice(0, kept)
  return { graph: { nodes, offsets, neighbours }, duplicates, selfEdges }
}

/** Sorts each row and closes the gaps that repeats leave. */
function dropRepeats(nodes: number, starts: Int32Array, arcs: Int32Array): { offsets: Int32Array; kept: number } {
  const offsets = new Int32Array(nodes + 1)
  let kept = 0
  for (let node = 0; node < nodes; node++) {
    const row = arcs.subarray(starts[node], starts[node + 1]).sort()
    let last = -1
    for (let at = 0; at < row.length; at++) {
      const neighbour = row[at]
      if (neighbour === last) continue
      arcs[kept++] = neighbour
      last = neighbour
    }
    offsets[node + 1] = kept
  }
  return { offsets, kept }
}
