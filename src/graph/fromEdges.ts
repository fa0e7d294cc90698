import { allWithin } from './allWithin.ts'
import type { Graph } from './graph.ts'
import { placeArcs } from './placeArcs.ts'
import { sortRows } from './sortRows.ts'

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
 * @throws `invalid edge: a b` for one that names no node
 */
export function fromEdges(nodes: number, sources: Int32Array, targets: Int32Array, edges = sources.length): EdgesTaken {
  if (!allWithin(sources, nodes - 1, edges) || !allWithin(targets, nodes - 1, edges)) {
    throw invalidEdge(nodes, sources, targets)
  }
  // Each row's start stands two places further on, and is its end once the row is filled: the start of the next.
  const starts = new Int32Array(nodes + 2)
  countArcs(sources, edges, starts)
  countArcs(targets, edges, starts)
  addUp(starts)
  const arcs = new Int32Array(2 * edges)
  const { selfEdges, downward } = countKinds(sources, targets, edges)
  // With the lower neighbours first, rows are nearly in order.
  const [upper, lower] = downward > edges / 2 ? [sources, targets] : [targets, sources]
  placeArcs(upper, lower, edges, starts.subarray(1), arcs)
  placeArcs(lower, upper, edges, starts.subarray(1), arcs)
  const offsets = starts.subarray(0, nodes + 1)
  const simple = sortRows(nodes, offsets, arcs) && selfEdges === 0
  if (simple) return { graph: { nodes, offsets, neighbours: arcs }, duplicates: 0, selfEdges }
  const kept = dropSelvesAndRepeats(nodes, offsets, arcs)
  const duplicates = edges - selfEdges - kept / 2
  return { graph: { nodes, offsets, neighbours: arcs.slice(0, kept) }, duplicates, selfEdges }
}

function invalidEdge(nodes: number, sources: Int32Array, targets: Int32Array): Error {
  const isNode = (end: number) => end >= 0 && end < nodes
  const edge = sources.findIndex((source, at) => !isNode(source) || !isNode(targets[at]))
  return new Error(`invalid edge: ${sources[edge]} ${targets[edge]}`)
}

/** Counts the arcs that each node has from one side of the edges, two places further on; four a turn. */
function countArcs(ends: Int32Array, edges: number, counts: Int32Array): void {
  const inFours = edges - (edges % 4)
  for (let edge = 0; edge < inFours; edge += 4) {
    counts[ends[edge] + 2]++
    counts[ends[edge + 1] + 2]++
    counts[ends[edge + 2] + 2]++
    counts[ends[edge + 3] + 2]++
  }
  for (let edge = inFours; edge < edges; edge++) counts[ends[edge] + 2]++
}

function addUp(counts: Int32Array): void {
  let sum = 0
  for (let at = 0; at < counts.length; at++) {
    sum += counts[at]
    counts[at] = sum
  }
}

/** How many edges lead from a node to itself, and how many to a lower one. */
function countKinds(sources: Int32Array, targets: Int32Array, edges: number) {
  let selfEdges = 0
  let downward = 0
  for (let edge = 0; edge < edges; edge++) {
    const rise = targets[edge] - sources[edge]
    downward += rise >>> 31
    if (rise === 0) selfEdges++
  }
  return { selfEdges, downward }
}

/** Closes the gaps that self edges and repeats leave in sorted rows; how many entries remain. */
function dropSelvesAndRepeats(nodes: number, offsets: Int32Array, arcs: Int32Array): number {
  let kept = 0
  let from = 0
  for (let node = 0; node < nodes; node++) {
    const to = offsets[node + 1]
    let last = -1
    for (let at = from; at < to; at++) {
      const neighbour = arcs[at]
      if (neighbour === node || neighbour === last) continue
      arcs[kept++] = neighbour
      last = neighbour
    }
    offsets[node + 1] = kept
    from = to
  }
  return kept
}
