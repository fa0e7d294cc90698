import { type Stream, uniform } from '../random/stream.ts'
import type { Graph } from './graph.ts'
import { merged, type WeightedGraph, weightedGraph } from './weightedGraph.ts'

/** Groups of people who know each other better than they know others. */
export interface Communities {
  /** The group of each node, 0 to count − 1. */
  readonly of: Int32Array
  readonly count: number
  /** How much of the ties is inside groups beyond chance: Σ (ties inside / ties − (ends / all ends)²), −½ to 1. */
  readonly modularity: number
}

/**
 * Finds the groups by the Louvain method: each node in turn joins the group of its neighbours that adds most to the
 * modularity, until none would; then every group is made one node, and all begins again (Blondel et al. 2008). After the
 * first round only those have another turn whose neighbour moved away from them (Traag, Waltman & van Eck 2019).
 *
 * In time about proportional to the ties: 200,000 people with a million ties take a second or two, ten times as many about
 * ten times as long. No sample of people does: their ties thin out, and what is left falls apart into more groups.
 *
 * @param stream decides the order in which nodes have their turn
 * @returns null for no ties
 */
export function communities(graph: Graph, stream: Stream): Communities | null {
  if (graph.neighbours.length === 0) return null
  const ends = graph.neighbours.length
  const of = Int32Array.from({ length: graph.nodes }, (_, node) => node)
  let whole = weightedGraph(graph)
  for (let level = 0; ; level++) {
    const group = settled(whole, ends, order(whole.nodes, stream, level))
    const count = numbered(group)
    for (let node = 0; node < of.length; node++) of[node] = group[of[node]]
    const ready = count === whole.nodes
    whole = merged(whole, group, count)
    if (ready) return { of, count, modularity: modularityOf(whole, ends) }
  }
}

/** The group of each node once none would gain by moving: whoever a move may concern has another turn. */
function settled(graph: WeightedGraph, ends: number, turns: Int32Array): Int32Array {
  const { nodes, offsets, neighbours } = graph
  const group = Int32Array.from({ length: nodes }, (_, node) => node)
  const waits = new Uint8Array(nodes).fill(1)
  const move = mover(graph, ends, group)
  let first = 0
  for (let waiting = nodes; waiting > 0; waiting--) {
    const node = turns[first]
    waits[node] = 0
    if (move(node)) {
      for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
        const neighbour = neighbours[arc]
        if (waits[neighbour] === 1 || group[neighbour] === group[node]) continue
        waits[neighbour] = 1
        turns[(first + waiting) % nodes] = neighbour
        waiting++
      }
    }
    first = first + 1 === nodes ? 0 : first + 1
  }
  return group
}

/** Moves a node to the group of its neighbours that adds most to the modularity, and tells whether that is another. */
function mover(graph: WeightedGraph, ends: number, group: Int32Array): (node: number) => boolean {
  const { nodes, offsets, neighbours, weights } = graph
  const degree = degrees(graph)
  const held = degree.slice()
  const tiesTo = new Int32Array(nodes)
  const near = new Int32Array(nodes)
  return (node) => {
    let groupsNear = 0
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
      const other = group[neighbours[arc]]
      if (tiesTo[other] === 0) near[groupsNear++] = other
      tiesTo[other] += weights[arc]
    }
    const own = group[node]
    held[own] -= degree[node]
    let best = own
    // Times the ends of all ties, gains are whole numbers: a round-off never sends a node to and fro.
    let most = tiesTo[own] * ends - held[own] * degree[node]
    for (let at = 0; at < groupsNear; at++) {
      const other = near[at]
      const gain = tiesTo[other] * ends - held[other] * degree[node]
      tiesTo[other] = 0
      if (gain <= most) continue
      most = gain
      best = other
    }
    held[best] += degree[node]
    group[node] = best
    return best !== own
  }
}

/** Ends of ties at each node. */
function degrees({ nodes, offsets, weights, inside }: WeightedGraph): Int32Array {
  const degree = inside.slice()
  for (let node = 0; node < nodes; node++) {
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) degree[node] += weights[arc]
  }
  return degree
}

/** Numbers the groups 0, 1, 2 … by their first node, in place; returns how many there are. */
function numbered(group: Int32Array): number {
  const number = new Int32Array(group.length).fill(-1)
  let count = 0
  for (let node = 0; node < group.length; node++) {
    const each = group[node]
    if (number[each] < 0) number[each] = count++
    group[node] = number[each]
  }
  return count
}

/** The nodes in an order drawn at random, each as likely. */
function order(nodes: number, stream: Stream, level: number): Int32Array {
  const turns = Int32Array.from({ length: nodes }, (_, node) => node)
  for (let last = nodes - 1; last > 0; last--) {
    const at = Math.floor(uniform(stream, last, level) * (last + 1))
    const other = turns[at]
    turns[at] = turns[last]
    turns[last] = other
  }
  return turns
}

/** The modularity of a graph in which every group is one node. */
function modularityOf(graph: WeightedGraph, ends: number): number {
  const degree = degrees(graph)
  let sum = 0
  for (let node = 0; node < graph.nodes; node++) {
    const part = degree[node] / ends
    sum += graph.inside[node] / ends - part * part
  }
  return sum
}
