import { stream, uniform } from '../random/stream.ts'
import { addEdge, type Edges } from './edges.ts'

const nobody = -1

/**
 * Ties the loose ends (stubs) of people to each other, every pairing of all ends as likely as any other.
 *
 * Ends come in two by two, the people's in turn. The two are tied to each other, or cut an earlier tie and take its ends,
 * with the chances that leave all pairings even: so one more person cuts about half as many earlier ties as they have
 * ends, however many people there are. The draws are keyed by the person of the second end and which of theirs it is.
 *
 * @param edges where the ties are added: one for two ends, also of a person to themselves and repeated ones
 * @param degrees how many ends each person has; an odd last one stays loose
 */
export function matchStubs(edges: Edges, degrees: Int32Array, seed: string, name: string): void {
  const luck = stream(seed, name)
  const first = edges.count
  let waiting = nobody
  for (let person = 0; person < degrees.length; person++) {
    for (let ordinal = 0; ordinal < degrees[person]; ordinal++) {
      if (waiting === nobody) {
        waiting = person
        continue
      }
      const tied = 2 * (edges.count - first)
      const end = Math.floor(uniform(luck, person, ordinal) * (tied + 1))
      if (end === tied) addEdge(edges, waiting, person)
      else cutIn(edges, first + (end >> 1), end % 2 === 0 ? 'sources' : 'targets', waiting, person)
      waiting = nobody
    }
  }
}

/** Cuts an edge: its end on the one side is tied to one newcomer, the end left over to the other. */
function cutIn(edges: Edges, edge: number, side: 'sources' | 'targets', newcomer: number, other: number): void {
  const end = edges[side][edge]
  edges[side][edge] = other
  addEdge(edges, newcomer, end)
}
