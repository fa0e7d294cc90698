import { circumstances } from '../circumstances/index.ts'
import { generators } from '../graph/generators/index.ts'
import type { Graph } from '../graph/graph.ts'
import { strengthOfTies } from '../graph/strength.ts'
import type { Circumstance } from '../model/circumstance.ts'
import { campaignOf, type Model, modelOf } from '../model/model.ts'
import { planOf } from '../model/plan.ts'
import { type Play, playOf } from '../model/play.ts'
import { plays } from '../plays/index.ts'
import { graphWithoutTies, reducedOf, storesNoTies } from './reducedOf.ts'
import type { Scenario } from './schema.ts'

/**
 * Makes the model that a scenario asks for.
 *
 * @param imported the graph of the scenario's edge list, where it names one
 */
export function build(scenario: Scenario, imported?: Graph): Model {
  const { seed, clock, market, product, community, content, channels, screening, behaviour } = scenario
  const days = Math.max(1, Math.round(clock.days))
  const graph = imported ?? tiesOf(scenario)
  const planned = scenario.plays.map((each) => makePlay(each, scenario))
  return modelOf({
    seed,
    clock,
    days,
    market,
    people: graph.nodes,
    graph,
    // A reduced form asks along all ties alike.
    strength:
      scenario.reduced === undefined
        ? strengthOfTies(graph, market.strength, market.strongTies, seed)
        : new Uint8Array(),
    product,
    community,
    content,
    plan: planOf(content, market, clock),
    channels,
    screening,
    plays: planned,
    circumstances: scenario.circumstances.map((each) => makeCircumstance(each, scenario)),
    behaviour,
    campaign: campaignOf(planned, days),
    reduced: scenario.reduced === undefined ? undefined : reducedOf(scenario, graph),
  })
}

/** The ties that a scenario asks a generator for. Throws `missing graph` where it names an edge list. */
export function tiesOf(scenario: Scenario): Graph {
  const { seed, market } = scenario
  const { graph } = market
  if ('file' in graph) throw new Error(`missing graph: ${graph.file}`)
  if (storesNoTies(scenario)) return graphWithoutTies(market.people)
  const { generator, ...parameters } = graph
  const request = { nodes: market.people, seed, shares: market.segments.map((each) => each.share) }
  return made<Graph>(generators, generator, parameters, request)
}

function makePlay(chosen: Scenario['plays'][number], { clock, market }: Scenario): Play {
  const { play, ...parameters } = chosen
  const ready = made<Play>(plays, play, parameters, { clock, topics: market.topics })
  if (chosen.segments.length === 0) return playOf(ready)
  const audience = Uint8Array.from(market.segments, ({ name }) => Number(chosen.segments.includes(name)))
  return playOf({ ...ready, audience })
}

function makeCircumstance(chosen: Scenario['circumstances'][number], { clock }: Scenario): Circumstance {
  const { circumstance, ...parameters } = chosen
  return made<Circumstance>(circumstances, circumstance, parameters, { clock })
}

/** What an entry of a catalogue makes of its own parameters. */
function made<Made>(catalogue: object, kind: string, parameters: object, context: object): Made {
  // The schema has paired each kind with its own parameters; looking the entry up by name loses that for the compiler.
  const entries = catalogue as Readonly<Record<string, { make(parameters: object, context: object): Made }>>
  return entries[kind].make(parameters, context)
}
