import { among } from '../graph/among.ts'
import { addEdge, noEdges } from '../graph/edges.ts'
import { fromEdges } from '../graph/fromEdges.ts'
import type { Graph } from '../graph/graph.ts'
import { rankOf, ranksOf } from '../graph/ranks.ts'
import type { Run } from '../model/run.ts'
import { member } from '../model/status.ts'
import type { Ties } from '../model/ties.ts'
import { perRun } from './perRun.ts'

/** The community at the end of a run: who is a member, and the ties among them. */
export interface MemberNetwork {
  /** The members, ascending; a node of the graph is a place in this list. */
  readonly people: Int32Array
  /** Their ties: those they had, and those made in the community. */
  readonly graph: Graph
}

/** The member network of a run, on its last day. */
export const memberNetwork: (run: Run) => MemberNetwork = perRun(({ model, world }) => {
  const people = membersIn(world.status)
  const before = among(model.graph, people)
  const { ties } = world
  return { people, graph: ties.a.length === 0 ? before : withTies(before, ties, ranksOf(people, model.people)) }
})

function membersIn(status: Uint8Array): Int32Array {
  let count = 0
  for (let person = 0; person < status.length; person++) count += Number(status[person] === member)
  const people = new Int32Array(count)
  for (let person = 0, place = 0; place < count; person++) if (status[person] === member) people[place++] = person
  return people
}

/** The ties of a graph, and those made since. */
function withTies({ nodes, offsets, neighbours }: Graph, { a, b }: Ties, ranks: ReturnType<typeof ranksOf>): Graph {
  const edges = noEdges(neighbours.length / 2 + a.length)
  for (let node = 0; node < nodes; node++) {
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
      if (neighbours[arc] > node) addEdge(edges, node, neighbours[arc])
    }
  }
  for (let tie = 0; tie < a.length; tie++) {
    const [one, other] = [rankOf(ranks, a[tie]), rankOf(ranks, b[tie])]
    if (one >= 0 && other >= 0) addEdge(edges, one, other)
  }
  return fromEdges(nodes, edges.sources, edges.targets, edges.count).graph
}
