import { fromEdges } from '../../src/graph/fromEdges.ts'
import type { Graph } from '../../src/graph/graph.ts'

/** A graph of ties written by hand. */
export function graphOf(nodes: number, ties: readonly (readonly [number, number])[]): Graph {
  const ends = (side: 0 | 1) => Int32Array.from(ties, (tie) => tie[side])
  return fromEdges(nodes, ends(0), ends(1)).graph
}

/** A graph's ties, each once, the lower node first. */
export function tiesOf({ nodes, offsets, neighbours }: Graph): [number, number][] {
  const ties: [number, number][] = []
  for (let node = 0; node < nodes; node++) {
    for (const other of neighbours.subarray(offsets[node], offsets[node + 1]))
      if (node < other) ties.push([node, other])
  }
  return ties
}

/** The number of ties of each node. */
export function degreesOf({ nodes, offsets }: Graph): Int32Array {
  return Int32Array.from({ length: nodes }, (_, node) => offsets[node + 1] - offsets[node])
}

/** What is not as the rows of a graph should be: sorted, without repeats, without self, the same both ways. */
export function faultsOf(graph: Graph): string[] {
  const { nodes, offsets, neighbours } = graph
  const faults: string[] = []
  if (offsets.length !== nodes + 1) faults.push(`${offsets.length} offsets`)
  if (offsets[0] !== 0 || offsets[nodes] !== neighbours.length) faults.push('the offsets do not span the neighbours')
  const arcs = new Set<number>()
  for (let node = 0; node < nodes; node++) {
    let last = -1
    for (const other of neighbours.subarray(offsets[node], offsets[node + 1])) {
      if (other <= last) faults.push(`${node}: ${other} after ${last}`)
      if (other === node) faults.push(`${node} tied to itself`)
      if (other >= nodes) faults.push(`${node} tied to ${other}`)
      last = other
      arcs.add(node * nodes + other)
    }
  }
  for (const arc of arcs) {
    const back = (arc % nodes) * nodes + Math.floor(arc / nodes)
    if (!arcs.has(back)) faults.push(`${arc}: one way`)
  }
  return faults
}

/** A house: a square 0–1–2–3 with a roof 4 over 0 and 1. One triangle, six ties. */
export const house = graphOf(5, [
  [0, 1],
  [1, 2],
  [2, 3],
  [3, 0],
  [4, 0],
  [4, 1],
])

/** No node, and three nodes that nothing ties. */
export const nobody = graphOf(0, [])
export const strangers = graphOf(3, [])
