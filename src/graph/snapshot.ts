import { UndirectedGraph } from 'graphology'
import { invalid } from '../arithmetic/invalid.ts'
import type { Stream } from '../random/stream.ts'
import type { Graph } from './graph.ts'
import { sample } from './sample.ts'

/** What of a graph to take. */
export interface SnapshotRequest {
  /** The nodes that count, each once; without it all. */
  readonly nodes?: ArrayLike<number>
  /** Ties beyond those of the graph, in two columns; repeats and those that leave the chosen nodes do not count. */
  readonly extraTies?: { readonly a: ArrayLike<number>; readonly b: ArrayLike<number> }
  /** Columns by name, one entry a node of the whole graph; they become attributes of the nodes. */
  readonly attributes?: Readonly<Record<string, ArrayLike<number>>>
  /** Of more nodes than this a uniform sample is taken. */
  readonly mostNodes: number
  /** Decides the sample. */
  readonly stream: Stream
}

/** Part of a graph, for the measures of graphology. */
export interface Snapshot {
  /** Undirected and simple; the key of a node is its number in the whole graph, as text. */
  readonly graph: UndirectedGraph
  readonly sampled: boolean
  /** The part of the chosen nodes that are in it, 0 to 1; 1 for none. */
  readonly share: number
}

/**
 * Takes the chosen nodes, the ties among them and any further ties as a graphology graph.
 *
 * Such a graph is over a hundred times slower to build and thirty times larger than rows: it is for a look at a few
 * thousand nodes, not for the market. In a sample density is kept in expectation; degrees shrink with the share, and the
 * parts and communities of so thinned a graph are not those of the whole.
 *
 * @throws `invalid node` for a chosen node that the graph has not, or that is chosen twice
 */
export function snapshot(whole: Graph, request: SnapshotRequest): Snapshot {
  const chosen = Int32Array.from(request.nodes ?? Array.from({ length: whole.nodes }, (_, node) => node))
  const places = sample(chosen.length, request.mostNodes, request.stream)
  const graph = new UndirectedGraph()
  const taken = new Uint8Array(whole.nodes)
  const columns = Object.entries(request.attributes ?? {})
  for (const place of places) {
    const node = chosen[place]
    if (taken[node] !== 0) throw invalid('node', node)
    taken[node] = 1
    graph.addNode(node, Object.fromEntries(columns.map(([name, column]) => [name, column[node]])))
  }
  for (const place of places) {
    const node = chosen[place]
    for (let arc = whole.offsets[node]; arc < whole.offsets[node + 1]; arc++) {
      const neighbour = whole.neighbours[arc]
      if (neighbour > node && taken[neighbour] === 1) graph.addUndirectedEdge(node, neighbour)
    }
  }
  const { a, b } = request.extraTies ?? { a: [], b: [] }
  for (let tie = 0; tie < a.length; tie++) {
    if (a[tie] !== b[tie] && taken[a[tie]] === 1 && taken[b[tie]] === 1) graph.mergeUndirectedEdge(a[tie], b[tie])
  }
  const sampled = places.length < chosen.length
  return { graph, sampled, share: sampled ? places.length / chosen.length : 1 }
}
