import type { Run } from '../model/run.ts'
import { memberGroups } from './memberGroups.ts'
import { memberNetwork } from './memberNetwork.ts'
import { perRun } from './perRun.ts'

/** Groups that are told apart; the rest are one. */
const mostGroups = 40

/** The groups of the member network, the largest first. */
export interface LargestGroups {
  /** The members of each group as nodes of the member network, ascending; at most 40 groups, none without ties. */
  readonly groups: readonly Int32Array[]
  /** By node: the place of its group in `groups`, or -1. */
  readonly of: Int32Array
  /** How many groups of two and more there are beyond these, and how many members these have. */
  readonly others: { readonly groups: number; readonly members: number }
  /** Members who know no other member. */
  readonly alone: number
}

/** The largest groups of a run's members, the first of several of a size being the one with the lowest node. */
export const largestGroups: (run: Run) => LargestGroups = perRun((run) => {
  const { people } = memberNetwork(run)
  const found = memberGroups(run)
  const of = new Int32Array(people.length).fill(-1)
  if (found === null) return { groups: [], of, others: { groups: 0, members: 0 }, alone: people.length }
  const members = Array.from({ length: found.count }, (): number[] => [])
  found.of.forEach((group, node) => {
    members[group].push(node)
  })
  const largest = members.filter((nodes) => nodes.length > 1).toSorted((one, other) => other.length - one.length)
  const groups = largest.slice(0, mostGroups)
  groups.forEach((nodes, at) => {
    for (const node of nodes) of[node] = at
  })
  const count = (several: readonly (readonly number[])[]) => several.reduce((sum, nodes) => sum + nodes.length, 0)
  return {
    groups: groups.map((nodes) => Int32Array.from(nodes)),
    of,
    others: { groups: largest.length - groups.length, members: count(largest) - count(groups) },
    alone: people.length - count(largest),
  }
})
