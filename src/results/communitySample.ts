import { sample } from '../graph/sample.ts'
import { joinedOn } from '../metrics/joiners.ts'
import { largestGroups } from '../metrics/largestGroups.ts'
import { memberNetwork } from '../metrics/memberNetwork.ts'
import { perRun } from '../metrics/perRun.ts'
import { byReferral } from '../model/route.ts'
import type { Run } from '../model/run.ts'
import { stream } from '../random/stream.ts'
import type { Table } from './table.ts'
import { tableOf } from './tableOf.ts'

/** Communities that are shown person by person, and people of one. */
const mostCommunities = 12
const mostPeople = 60

/** Nodes of the member network: all of a small community, of a larger one a sample drawn by lot, each as likely. */
const sampled = perRun((run: Run): readonly (readonly number[])[] =>
  largestGroups(run)
    .groups.slice(0, mostCommunities)
    .map((nodes, at) => {
      const places = sample(nodes.length, mostPeople, stream(run.model.seed, `results.community.${at}`))
      return Array.from(places, (place) => nodes[place])
    }),
)

/** Some people of the 12 largest communities, at most 60 of each and drawn by lot: a row each, community by community. */
export function communityPeople(run: Run): Table {
  const { people } = memberNetwork(run)
  const rows = sampled(run).flatMap((nodes, at) =>
    nodes.map((node) => {
      const person = people[node]
      const came = run.world.route[person] === byReferral ? 'referral' : 'other'
      return { community: at + 1, day: joinedOn(run, person), came }
    }),
  )
  return tableOf(
    'communityPeople',
    'Some members of the largest communities',
    {
      community: ['Community', ''],
      day: ['Day of joining, from 1; 0 for the first members', 'day'],
      came: ['How they came', ''],
    },
    rows,
  )
}

/** The ties between those people that stay inside a community: `from` and `to` are rows of `communityPeople`, from 0. */
export function communityTies(run: Run): Table {
  const { graph } = memberNetwork(run)
  const nodes = sampled(run)
  const rowOf = new Map(nodes.flat().map((node, row) => [node, row]))
  const rows = nodes.flatMap((own) => {
    const inside = new Set(own)
    return own.flatMap((node) =>
      Array.from(graph.neighbours.subarray(graph.offsets[node], graph.offsets[node + 1]))
        .filter((other) => other > node && inside.has(other))
        .map((other) => ({ from: rowOf.get(node) ?? null, to: rowOf.get(other) ?? null })),
    )
  })
  return tableOf(
    'communityTies',
    'Ties between some members of the largest communities',
    { from: ['Row of one, from 0', ''], to: ['Row of the other, from 0', ''] },
    rows,
  )
}
