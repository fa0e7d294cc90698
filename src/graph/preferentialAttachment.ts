import { stream, uniform } from '../random/stream.ts'
import { addEdge, noEdges } from './edges.ts'
import { befriend, friendOf, noFriends } from './friends.ts'
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
  const friends = triads > 0 ? noFriends(nodes, 2 * links) : undefined
  const tie = (a: number, b: number) => {
    addEdge(edges, a, b)
    if (friends === undefined) return
    befriend(friends, a, b)
    befriend(friends, b, a)
  }
  for (let node = 1; node < founders; node++) for (let other = 0; other < node; other++) tie(node, other)

  const chosen = new Int32Array(links)
  for (let node = founders; node < nodes; node++) {
    const before = edges.count
    let attempts = 0
    let last = none
    for (let made = 0; made < links; ) {
      const attempt = attempts++
      const closing = friends !== undefined && last !== none && uniform(whether, node, attempt) < triads
      // An edge drawn evenly, and one of its ends drawn evenly, is a person drawn in proportion to degree.
      const end = closing ? none : Math.floor(uniform(popular, node, attempt) * before * 2)
      const other = closing
        ? friendOf(friends, last, uniform(close, node, attempt))
        : end % 2 === 0
          ? edges.sources[end >> 1]
          : edges.targets[end >> 1]
      if (has(chosen, made, other)) {
        last = none
        continue
      }
      chosen[made++] = other
      last = other
    }
    for (let at = 0; at < links; at++) tie(node, chosen[at])
  }
  return fromEdges(nodes, edges.sources, edges.targets, edges.count).graph
}

function has(column: Int32Array, length: number, value: number): boolean {
  for (let at = 0; at < length; at++) if (column[at] === value) return true
  return false
}
