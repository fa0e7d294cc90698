import { stream, uniform } from '../random/stream.ts'
import { addEdge, noEdges } from './edges.ts'
import { fromEdges } from './fromEdges.ts'
import type { Graph } from './graph.ts'

const none = -1

/**
 * Grows a graph in which each newcomer ties to `links` different people: the first to anyone in proportion to degree,
 * each further one with chance `triads` to a random friend of the last, else again in proportion to degree.
 *
 * It starts from `links + 1` people who all know each other. All draws are keyed by the newcomer, so that one more
 * person adds ties and changes none. With no triads it is Barabási–Albert, else Holme–Kim.
 */
export function attach(nodes: number, links: number, triads: number, seed: string, name: string): Graph {
  const popular = stream(seed, `${name}.popular`)
  const close = stream(seed, `${name}.close`)
  const whether = stream(seed, `${name}.triad`)
  const founders = Math.min(nodes, links + 1)
  const edges = noEdges(nodes * links)
  for (let node = 1; node < founders; node++) for (let other = 0; other < node; other++) addEdge(edges, node, other)
  const friends = noFriends(nodes, nodes * links + founders * founders)
  for (let edge = 0; edge < edges.count; edge++) befriend(friends, edges.sources[edge], edges.targets[edge])

  const chosen = new Int32Array(links)
  for (let node = founders; node < nodes; node++) {
    const before = edges.count
    let attempts = 0
    let last = none
    for (let made = 0; made < links; ) {
      const attempt = attempts++
      const closing = triads > 0 && last !== none && uniform(whether, node, attempt) < triads
      // An edge drawn evenly, and one of its ends drawn evenly, is a person drawn in proportion to degree.
      const end = Math.floor(uniform(popular, node, attempt) * before * 2)
      const other = closing
        ? friendOf(friends, last, uniform(close, node, attempt))
        : end % 2 === 0
          ? edges.sources[end >> 1]
          : edges.targets[end >> 1]
      if (other === node || has(chosen, made, other)) {
        last = none
        continue
      }
      chosen[made++] = other
      last = other
    }
    for (let at = 0; at < links; at++) {
      addEdge(edges, node, chosen[at])
      befriend(friends, node, chosen[at])
    }
  }
  return fromEdges(nodes, edges.sources, edges.targets, edges.count).graph
}

function has(column: Int32Array, length: number, value: number): boolean {
  for (let at = 0; at < length; at++) if (column[at] === value) return true
  return false
}

/** Each person's friends so far, as a chain of arcs. */
interface Friends {
  readonly degree: Int32Array
  readonly first: Int32Array
  readonly to: Int32Array
  readonly next: Int32Array
  arcs: number
}

function noFriends(nodes: number, edges: number): Friends {
  return {
    degree: new Int32Array(nodes),
    first: new Int32Array(nodes).fill(none),
    to: new Int32Array(edges * 2),
    next: new Int32Array(edges * 2),
    arcs: 0,
  }
}

function befriend(friends: Friends, a: number, b: number): void {
  for (const [from, to] of [
    [a, b],
    [b, a],
  ]) {
    const arc = friends.arcs++
    friends.to[arc] = to
    friends.next[arc] = friends.first[from]
    friends.first[from] = arc
    friends.degree[from]++
  }
}

/** The friend of a person that a draw picks. */
function friendOf(friends: Friends, person: number, draw: number): number {
  let arc = friends.first[person]
  for (let steps = Math.floor(draw * friends.degree[person]); steps > 0; steps--) arc = friends.next[arc]
  return friends.to[arc]
}
