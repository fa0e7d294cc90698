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
  const people = Int32Array.from(world.status.keys()).filter((person) => world.status[person] === member)
  const nodeOf = new Int32Array(model.people).fill(-1)
  for (let node = 0; node < people.length; node++) nodeOf[people[node]] = node
  const from: number[] = []
  const to: number[] = []
  const { offsets, neighbours } = model.graph
  for (const person of people) {
    for (let arc = offsets[person]; arc < offsets[person + 1]; arc++) {
      const friend = neighbours[arc]
      if (friend < person || nodeOf[friend] < 0) continue
      from.push(nodeOf[person])
      to.push(nodeOf[friend])
    }
  }
  const { ties } = world
  for (let tie = 0; tie < ties.a.length; tie++) {
    if (nodeOf[ties.a[tie]] < 0 || nodeOf[ties.b[tie]] < 0) continue
    from.push(nodeOf[ties.a[tie]])
    to.push(nodeOf[ties.b[tie]])
  }
  return { people, graph: fromEdges(people.length, Int32Array.from(from), Int32Array.from(to)).graph }
})
