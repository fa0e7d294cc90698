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
  const selfEdges = countArcs(nodes, sources, targets, edges, starts)
  for (let node = 0; node < nodes; node++) starts[node + 1] += starts[node]
  const arcs = new Int32Array(starts[nodes])
  placeArcs(sources, targets, edges, starts.slice(0, nodes), arcs)
  for (let node = 0; node < nodes; node++) sortRow(arcs, starts[node], starts[node + 1])
  if (!hasRepeats(nodes, starts, arcs))
    return { graph: { nodes, offsets: starts, neighbours: arcs }, duplicates: 0, selfEdges }
  const { offsets, kept } = dropRepeats(nodes, starts, arcs)
  const duplicates = (arcs.length - kept) / 2
  return { graph: { nodes, offsets, neighbours: arcs.slice(0, kept) }, duplicates, selfEdges }
}

/** Counts the arcs of each node, one place further on, and gives how many edges lead from a node to itself. */
function countArcs(nodes: number, sources: Int32Array, targets: Int32Array, edges: number, counts: Int32Array): number {
  let selfEdges = 0
  for (let edge = 0; edge < edges; edge++) {
    const a = sources[edge]
    const b = targets[edge]
    if (a < 0 || a >= nodes || b < 0 || b >= nodes) throw new Error(`invalid edge: ${a} ${b}`)
    if (a === b) selfEdges++
    else {
      counts[a + 1]++
      counts[b + 1]++
    }
  }
  return selfEdges
}

/** Writes both arcs of each edge at the next free place of their rows. */
function placeArcs(sources: Int32Array, targets: Int32Array, edges: number, next: Int32Array, arcs: Int32Array): void {
  for (let edge = 0; edge < edges; edge++) {
    const a = sources[edge]
    const b = targets[edge]
    if (a === b) continue
    arcs[next[a]++] = b
    arcs[next[b]++] = a
  }
}

/** Rows up to this long are sorted by insertion, which takes next to nothing where they nearly are. */
const short = 40

function sortRow(arcs: Int32Array, from: number, to: number): void {
  if (to - from > short) {
    arcs.subarray(from, to).sort()
    return
  }
  for (let at = from + 1; at < to; at++) {
    const neighbour = arcs[at]
    let place = at
    for (; place > from && arcs[place - 1] > neighbour; place--) arcs[place] = arcs[place - 1]
    arcs[place] = neighbour
  }
}

/** Whether a neighbour stands twice in a sorted row. */
function hasRepeats(nodes: number, starts: Int32Array, arcs: Int32Array): boolean {
  for (let node = 0; node < nodes; node++) {
    for (let at = starts[node] + 1; at < starts[node + 1]; at++) if (arcs[at] === arcs[at - 1]) return true
  }
  return false
}

/** Closes the gaps that repeats leave in sorted rows. */
function dropRepeats(nodes: number, starts: Int32Array, arcs: Int32Array): { offsets: Int32Array; kept: number } {
  const offsets = new Int32Array(nodes + 1)
  let kept = 0
  for (let node = 0; node < nodes; node++) {
    let last = -1
    for (let at = starts[node]; at < starts[node + 1]; at++) {
      const neighbour = arcs[at]
      if (neighbour === last) continue
      arcs[kept++] = neighbour
      last = neighbour
    }
    offsets[node + 1] = kept
  }
  return { offsets, kept }
}
