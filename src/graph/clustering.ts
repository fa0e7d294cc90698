import { invalid } from '../arithmetic/invalid.ts'
import type { Stream } from '../random/stream.ts'
import { friendsInCommon } from './friendsInCommon.ts'
import type { Graph } from './graph.ts'
import { sample } from './sample.ts'

/** A mean local clustering and how far a sample may have missed it. */
export interface Clustering {
  /** 0 to 1. */
  readonly mean: number
  /** Of the mean; 0 where every node was asked, null where one alone was. */
  readonly standardError: number | null
  /** How many nodes were asked. */
  readonly nodes: number
}

/**
 * How often someone's friends are friends: the mean over nodes of tied pairs of neighbours / pairs of neighbours.
 *
 * A node with fewer than two neighbours counts as 0 (Watts & Strogatz 1998).
 *
 * @returns 0 to 1; null for no nodes
 */
export function meanClustering(graph: Graph): number | null {
  if (graph.nodes === 0) return null
  let sum = 0
  for (let node = 0; node < graph.nodes; node++) sum += localClustering(graph, node)
  return sum / graph.nodes
}

/**
 * The mean local clustering of a uniform sample of nodes, each with all its neighbours.
 *
 * Standard error s/√n · √(1 − n/N) of n nodes out of N.
 *
 * @param nodes how many to ask, 1 or more; a graph of no more is measured exactly
 * @param stream decides which
 * @returns null for no nodes
 */
export function sampledClustering(graph: Graph, nodes: number, stream: Stream): Clustering | null {
  if (!(nodes >= 1)) throw invalid('nodes', nodes)
  if (graph.nodes === 0) return null
  const asked = sample(graph.nodes, nodes, stream)
  const local = Float64Array.from(asked, (node) => localClustering(graph, node))
  const mean = local.reduce((sum, each) => sum + each, 0) / local.length
  if (asked.length === graph.nodes) return { mean, standardError: 0, nodes: asked.length }
  if (asked.length === 1) return { mean, standardError: null, nodes: 1 }
  const square = local.reduce((sum, each) => sum + (each - mean) * (each - mean), 0)
  const variance = (square / (local.length - 1) / local.length) * (1 - local.length / graph.nodes)
  return { mean, standardError: Math.sqrt(variance), nodes: asked.length }
}

/**
 * The part of all paths of two ties whose ends are tied as well: 3 × triangles / such paths.
 *
 * @returns 0 to 1; null where nobody has two neighbours
 */
export function transitivity(graph: Graph): number | null {
  let closed = 0
  let paths = 0
  for (let node = 0; node < graph.nodes; node++) {
    closed += tiedNeighbours(graph, node)
    paths += orderedPairs(graph, node)
  }
  return paths === 0 ? null : closed / paths
}

function localClustering(graph: Graph, node: number): number {
  const pairs = orderedPairs(graph, node)
  return pairs === 0 ? 0 : tiedNeighbours(graph, node) / pairs
}

/** Pairs of neighbours, each counted both ways. */
function orderedPairs({ offsets }: Graph, node: number): number {
  const degree = offsets[node + 1] - offsets[node]
  return degree * (degree - 1)
}

/** Pairs of neighbours that are tied, each counted both ways. */
function tiedNeighbours(graph: Graph, node: number): number {
  let tied = 0
  for (let arc = graph.offsets[node]; arc < graph.offsets[node + 1]; arc++) {
    tied += friendsInCommon(graph, node, graph.neighbours[arc])
  }
  return tied
}
