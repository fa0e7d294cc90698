import { stream, uniform } from '../random/stream.ts'
import { friendsInCommon } from './friendsInCommon.ts'
import type { Graph } from './graph.ts'

/**
 * Which ties are strong, one value an arc: 1 strong, 0 weak; the same both ways.
 *
 * @param rule `drawn`: each tie is strong with the given chance; `sharedFriends`: those with most friends in common are,
 *   as many as the share says, a draw deciding among equals
 * @param share part of the ties that are strong, 0..1
 */
export function strengthOfTies(graph: Graph, rule: 'drawn' | 'sharedFriends', share: number, seed: string): Uint8Array {
  const luck = stream(seed, 'graph.strength')
  const draw = (a: number, b: number) => uniform(luck, Math.min(a, b), Math.max(a, b))
  const strength = new Uint8Array(graph.neighbours.length)
  if (rule === 'drawn') {
    forEachArc(graph, (a, b, arc) => {
      if (draw(a, b) < share) strength[arc] = 1
    })
    return strength
  }
  const closeness = new Float64Array(graph.neighbours.length)
  // A draw is below 1, so it only decides among ties with the same number of friends in common.
  forEachArc(graph, (a, b, arc) => {
    closeness[arc] = friendsInCommon(graph, a, b) + draw(a, b)
  })
  const strong = Math.round(share * closeness.length)
  if (strong === 0) return strength
  const least = Float64Array.from(closeness).sort()[closeness.length - strong]
  forEachArc(graph, (_a, _b, arc) => {
    if (closeness[arc] >= least) strength[arc] = 1
  })
  return strength
}

function forEachArc(graph: Graph, visit: (a: number, b: number, arc: number) => void): void {
  for (let node = 0; node < graph.nodes; node++) {
    for (let arc = graph.offsets[node]; arc < graph.offsets[node + 1]; arc++) visit(node, graph.neighbours[arc], arc)
  }
}
