import { type Size, sizeOf } from '../experiments/sizeOf.ts'
import { twinFrom } from '../experiments/twin.ts'
import { withPlays } from '../experiments/withPlays.ts'
import type { Graph } from '../graph/graph.ts'
import { simulate } from '../model/simulate.ts'
import { resultOf } from '../results/resultOf.ts'
import { build } from '../scenario/build.ts'
import { inSmall } from '../scenario/inSmall.ts'
import type { Scenario } from '../scenario/schema.ts'

/** What a run in small took, counted up to the whole market. */
export interface Trial {
  /** What the columns of the whole run will be. */
  readonly size: Size
  /** Of the processor, from making the market to the numbers of its result. */
  readonly seconds: number
}

/** People in a market that is tried for each tie that one of them has, at least; and ties where nothing says how many. */
const peopleATie = 4
const usualDegree = 10

/**
 * Runs a scenario in a market of so many person-days, of enough people for everybody to have as many ties as in the whole.
 *
 * @param imported the graph of the scenario's edge list, where it names one
 */
export function trial(scenario: Scenario, personDays: number, imported?: Graph): Trial {
  const people = imported?.nodes ?? scenario.market.people
  const enough = Math.max(Math.ceil(personDays / scenario.clock.days), peopleATie * degreeOf(scenario))
  const small = inSmall(scenario, Math.min(people, enough), imported)
  const began = process.cpuUsage()
  const start = performance.now()
  const model = build(small)
  const alone = simulate(model)
  // A run with plays is made without them, too, and then both worlds are in memory.
  const without = model.plays.length > 0 ? simulate(withPlays(model, [])) : undefined
  const run = without === undefined ? alone : { ...alone, twin: twinFrom(without) }
  resultOf(run, { scenario: '', question: '', version: '', targets: [] })
  const { user, system } = process.cpuUsage(began)
  // Compiling goes on beside the run, and counts for the processor; waiting for others counts by the clock.
  const seconds = Math.min((user + system) / 1e6, (performance.now() - start) / 1e3)
  const others = without === undefined ? [] : [without.world]
  return { size: sizeOf(run, people, others), seconds: (seconds * people) / model.people }
}

function degreeOf({ market: { graph } }: Scenario): number {
  if ('links' in graph) return 2 * graph.links
  if ('meanDegree' in graph) return graph.meanDegree
  return 'degree' in graph ? graph.degree : usualDegree
}
