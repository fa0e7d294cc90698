import { stream, uniform } from '../random/stream.ts'
import { type Edges, noEdges } from './edges.ts'

const nobody = -1

/**
 * Ties the loose ends (stubs) of people to each other, every pairing of all ends as likely as any other.
 *
 * Ends come in two by two, the people's in turn. The two are tied to each other, or cut an earlier tie and take its ends,
 * with the chances that leave all pairings even: so one more person cuts about as many earlier ties as they have ends,
 * however many people there are. The draws are keyed by the person of the second end and which of their ends it is.
 *
 * @param degrees how many ends each person has; an odd last one stays loose
 * @returns one edge for two ends, among them edges from a person to themselves and repeated ones
 */
export function matchStubs(degrees: Int32Array, seed: string, name: string): Edges {
  const luck = stream(seed, name)
  const ends = degrees.reduce((sum, degree) => sum + degree, 0)
  const edges = noEdges(ends / 2)
  const { sources, targets } = edges
  let waiting = nobody
  for (let person = 0; person < degrees.length; person++) {
    for (let ordinal = 0; ordinal < degrees[person]; ordinal++) {
      if (waiting === nobody) {
        waiting = person
        continue
      }
      const tied = 2 * edges.count
      const drawn = Math.floor(uniform(luck, person, ordinal) * (tied + 1))
      const edge = edges.count++
      sources[edge] = waiting
      targets[edge] = person
      if (drawn < tied) swapTarget(edges, edge, drawn >> 1, drawn % 2 === 0)
      waiting = nobody
    }
  }
  return edges
}

/** Ties the first end of an edge to one end of an earlier edge, and its second to the other. */
function swapTarget({ sources, targets }: Edges, edge: number, earlier: number, toSource: boolean): void {
  const person = targets[edge]
  targets[edge] = toSource ? sources[earlier] : targets[earlier]
  if (toSource) sources[earlier] = person
  else targets[earlier] = person
}
