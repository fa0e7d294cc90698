import { circumstances } from '../circumstances/index.ts'
import { generators } from '../graph/generators/index.ts'
import type { Graph } from '../graph/graph.ts'
import { strengthOfTies } from '../graph/strength.ts'
import type { Circumstance } from '../model/circumstance.ts'
import { campaignOf, type Model } from '../model/model.ts'
import type { Play } from '../model/play.ts'
import { plays } from '../plays/index.ts'
import type { Scenario } from './schema.ts'

/**
 * Makes the model that a scenario asks for.
 *
 * @param imported the graph of the scenario's edge list, where it names one
 */
export function build(scenario: Scenario, imported?: Graph): Model {
  const { seed, clock, market, product, community, content, channels, behaviour } = scenario
  const days = Math.max(1, Math.round(clock.days))
  const graph = imported ?? generate(scenario)
  const made = scenario.plays.map((each) => makePlay(each, scenario))
  return {
    seed,
    clock,
    days,
    market,
    people: graph.nodes,
    graph,
    strength: strengthOfTies(graph, market.strength, market.strongTies, seed),
    product,
    community,
    content,
    channels,
    plays: made,
    circumstances: scenario.circumstances.map((each) => makeCircumstance(each, scenario)),
    behaviour,
    campaign: campaignOf(made, days),
  }
}
