import { joinedOn } from '../metrics/joiners.ts'
import { largestGroups } from '../metrics/largestGroups.ts'
import { memberNetwork } from '../metrics/memberNetwork.ts'
import { byReferral } from '../model/route.ts'
import type { Run } from '../model/run.ts'
import type { Table } from './table.ts'
import { tableOf } from './tableOf.ts'

/** Links between communities that are listed, those of most ties. */
const mostLinks = 120

/**
 * The communities that the members of the last day fall into, by the Louvain method: a row each of the 40 largest of two and
 * more, numbered from 1. Where there are more, a row numbered 0 for them all, whose `groups` says how many; and where some know
 * no other member, one numbered 0 with no groups.
 *
 * `members`, of these `byReferral`, and `ties` inside, null where they are not counted; `groups` is otherwise 1.
 */
export function communities(run: Run): Table {
  const { people, graph } = memberNetwork(run)
  const { groups, of, others, alone } = largestGroups(run)
  const { route } = run.world
  const ends = new Int32Array(groups.length)
  for (let node = 0; node < graph.nodes; node++) {
    if (of[node] < 0) continue
    for (let arc = graph.offsets[node]; arc < graph.offsets[node + 1]; arc++) {
      if (of[graph.neighbours[arc]] === of[node]) ends[of[node]] += 1
    }
  }
  const rows = groups.map((nodes, at) => ({
    ...{ community: at + 1, groups: 1, members: nodes.length, ties: ends[at] / 2 },
    byReferral: nodes.reduce((sum, node) => sum + (route[people[node]] === byReferral ? 1 : 0), 0),
  }))
  const rest = (group: number, members: number) => {
    return members === 0 ? [] : [{ community: 0, groups: group, members, byReferral: null, ties: null }]
  }
  return tableOf(
    'communities',
    'Communities of the members',
    {
      community: ['Community, from 1, the largest; 0 for other members', ''],
      groups: ['Communities in the row', 'communities'],
      members: ['Members on the last day', 'people'],
      byReferral: ['Of these, joined by referral', 'people'],
      ties: ['Ties inside', 'ties'],
    },
    [...rows, ...rest(others.groups, others.members), ...rest(0, alone)],
  )
}

/**
 * Ties between the communities that are listed one by one: the 120 pairs with the most, a row a pair, `from` below `to`.
 *
 * `quarter` to `all`: the day, from 0, by which that part of the ties had both their people in.
 */
export function communityLinks(run: Run): Table {
  const { people, graph } = memberNetwork(run)
  const { groups, of } = largestGroups(run)
  const days = new Map<number, number[]>()
  for (let node = 0; node < graph.nodes; node++) {
    for (let arc = graph.offsets[node]; arc < graph.offsets[node + 1]; arc++) {
      const [one, other] = [of[node], of[graph.neighbours[arc]]]
      if (one < 0 || other <= one) continue
      const pair = one * groups.length + other
      const day = Math.max(joinedOn(run, people[node]), joinedOn(run, people[graph.neighbours[arc]]))
      const known = days.get(pair)
      if (known === undefined) days.set(pair, [day])
      else known.push(day)
    }
  }
  const rows = [...days]
    .toSorted(([pair, one], [otherPair, other]) => other.length - one.length || pair - otherPair)
    .slice(0, mostLinks)
    .map(([pair, unsorted]) => {
      const sorted = unsorted.toSorted((one, other) => one - other)
      const by = (part: number) => sorted[Math.ceil(part * sorted.length) - 1]
      const to = pair % groups.length
      return {
        ...{ from: (pair - to) / groups.length + 1, to: to + 1, ties: sorted.length },
        ...{ quarter: by(0.25), half: by(0.5), threeQuarters: by(0.75), all: by(1) },
      }
    })
  return tableOf(
    'communityLinks',
    'Ties between communities',
    {
      from: ['Community', ''],
      to: ['Other community', ''],
      ties: ['Ties between them', 'ties'],
      quarter: ['Day by which a quarter of them was there', 'day'],
      half: ['A half', 'day'],
      threeQuarters: ['Three quarters', 'day'],
      all: ['All', 'day'],
    },
    rows,
  )
}

/** On which days the members of each community joined, 0 for the first members: a row a community and day that has any. */
export function communityDays(run: Run): Table {
  const { people } = memberNetwork(run)
  const rows = largestGroups(run).groups.flatMap((nodes, at) => {
    const days = new Map<number, { joined: number; byReferral: number }>()
    for (const node of nodes) {
      const day = joinedOn(run, people[node])
      const row = days.get(day) ?? { joined: 0, byReferral: 0 }
      row.joined += 1
      if (run.world.route[people[node]] === byReferral) row.byReferral += 1
      days.set(day, row)
    }
    return [...days].toSorted(([one], [other]) => one - other).map(([day, row]) => ({ community: at + 1, day, ...row }))
  })
  return tableOf(
    'communityDays',
    'When the members of each community joined',
    {
      community: ['Community', ''],
      day: ['Day of joining, from 1; 0 for the first members', 'day'],
      joined: ['Members who joined on it', 'people'],
      byReferral: ['Of these, by referral', 'people'],
    },
    rows,
  )
}
