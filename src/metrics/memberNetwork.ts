import { addEdge, noEdges } from '../graph/edges.ts'
import { fromEdges } from '../graph/fromEdges.ts'
import type { Graph } from '../graph/graph.ts'
import type { Run } from '../model/run.ts'
import { member } from '../model/world.ts'
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
  const people = membersOf(world.status)
  const nodeOf = new Int32Array(model.people).fill(-1)
  for (let node = 0; node < people.length; node++) nodeOf[people[node]] = node
  const edges = noEdges(people.length)
  const { offsets, neighbours } = model.graph
  for (const person of people) {
    for (let arc = offsets[person]; arc < offsets[person + 1]; arc++) {
      const friend = neighbours[arc]
      if (friend < person || nodeOf[friend] < 0) continue
      addEdge(edges, nodeOf[person], nodeOf[friend])
    }
  }
  const { ties } = world
  for (let tie = 0; tie < ties.a.length; tie++) {
    const a = nodeOf[ties.a[tie]]
    const b = nodeOf[ties.b[tie]]
    if (a >= 0 && b >= 0) addEdge(edges, a, b)
  }
  return { people, graph: fromEdges(people.length, edges.sources, edges.targets, edges.count).graph }
})

/** The numbers of those who are members, ascending. */
function membersOf(status: Uint8Array): Int32Array {
  const people = new Int32Array(status.length)
  let count = 0
  for (let person = 0; person < status.length; person++) if (status[person] === member) people[count++] = person
  return people.slice(0, count)
}
