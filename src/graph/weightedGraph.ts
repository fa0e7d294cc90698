import type { Graph } from './graph.ts'

/** Ties that count more than once, in compressed rows: what a graph becomes when groups of its nodes are made one. */
export interface WeightedGraph {
  readonly nodes: number
  readonly offsets: Int32Array
  readonly neighbours: Int32Array
  /** Ties that each arc stands for. */
  readonly weights: Int32Array
  /** Ends of ties inside each node, two a tie. */
  readonly inside: Int32Array
}

/** A graph whose ties count once. */
export function weightedGraph({ nodes, offsets, neighbours }: Graph): WeightedGraph {
  const weights = new Int32Array(neighbours.length).fill(1)
  return { nodes, offsets, neighbours, weights, inside: new Int32Array(nodes) }
}

/**
 * Makes each group of nodes one: ties between groups are added up, those within one become its inside.
 *
 * @param group the group of each node, 0 to groups − 1
 */
export function merged(graph: WeightedGraph, group: Int32Array, groups: number): WeightedGraph {
  const { starts, members } = byGroup(group, groups)
  const offsets = new Int32Array(groups + 1)
  const neighbours = new Int32Array(graph.neighbours.length)
  const weights = new Int32Array(graph.neighbours.length)
  const inside = new Int32Array(groups)
  const entryOf = new Int32Array(groups).fill(-1)
  let entries = 0
  for (let own = 0; own < groups; own++) {
    const first = entries
    for (let at = starts[own]; at < starts[own + 1]; at++) {
      const node = members[at]
      inside[own] += graph.inside[node]
      for (let arc = graph.offsets[node]; arc < graph.offsets[node + 1]; arc++) {
        const other = group[graph.neighbours[arc]]
        if (other === own) {
          inside[own] += graph.weights[arc]
        } else if (entryOf[other] >= first) {
          weights[entryOf[other]] += graph.weights[arc]
        } else {
          entryOf[other] = entries
          neighbours[entries] = other
          weights[entries++] = graph.weights[arc]
        }
      }
    }
    offsets[own + 1] = entries
  }
  return {
    nodes: groups,
    offsets,
    neighbours: neighbours.slice(0, entries),
    weights: weights.slice(0, entries),
    inside,
  }
}

/** The nodes of each group, group by group. */
function byGroup(group: Int32Array, groups: number): { readonly starts: Int32Array; readonly members: Int32Array } {
  const starts = new Int32Array(groups + 1)
  for (const each of group) starts[each + 1]++
  for (let each = 0; each < groups; each++) starts[each + 1] += starts[each]
  const next = starts.slice(0, groups)
  const members = new Int32Array(group.length)
  for (let node = 0; node < group.length; node++) members[next[group[node]]++] = node
  return { starts, members }
}
