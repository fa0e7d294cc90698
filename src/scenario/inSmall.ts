import type { Graph } from '../graph/graph.ts'
import type { Scenario } from './schema.ts'

/** What a play may say in numbers that are meant for a market of one size. */
const sized = ['budget', 'stock', 'giftStock', 'perPlay'] as const

/**
 * The same scenario in a smaller market: members, first adopters, budgets and stocks in proportion, as many ties a person.
 *
 * What a run of it counts is, but for luck, what a run of the whole counts times people / market.people: that is what it is
 * for. Imported ties give way to as many drawn at random.
 *
 * @param people at least 1
 * @param imported the graph of the scenario's edge list, where it names one
 */
export function inSmall(scenario: Scenario, people: number, imported?: Graph): Scenario {
  const { market, community, plays, reduced } = scenario
  const part = people / (imported?.nodes ?? market.people)
  const some = (count: number) => Math.min(people, Math.max(1, Math.round(count * part)))
  const graph =
    imported === undefined ? market.graph : { generator: 'erdosRenyi' as const, meanDegree: meanDegree(imported) }
  return {
    ...scenario,
    market: { ...market, people, graph },
    community: { ...community, members: some(community.members) },
    plays: plays.map((play) => ({ ...play, ...scaled(play, part) })),
    ...(reduced === undefined ? {} : { reduced: { ...reduced, seeds: seedsIn(reduced.seeds, some) } }),
  }
}

function seedsIn(
  seeds: NonNullable<Scenario['reduced']>['seeds'],
  some: (count: number) => number,
): NonNullable<Scenario['reduced']>['seeds'] {
  if ('share' in seeds) return seeds
  return { people: some('people' in seeds ? seeds.people : seeds.labels.length) }
}

/** The numbers of a play that are meant for the whole market, in proportion. */
function scaled(play: Scenario['plays'][number], part: number): object {
  const numbers = Object.entries(play).filter(([key]) => (sized as readonly string[]).includes(key))
  return Object.fromEntries(
    numbers.map(([key, value]) => [key, typeof value === 'number' ? Math.ceil(value * part) : value]),
  )
}

function meanDegree({ nodes, neighbours }: Graph): number {
  return neighbours.length / Math.max(1, nodes)
}
