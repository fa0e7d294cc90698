import type { Graph } from '../graph/graph.ts'
import type { Model } from '../model/model.ts'
import { simulate } from '../model/simulate.ts'
import { build, tiesOf } from '../scenario/build.ts'
import { drawn } from '../scenario/drawn.ts'
import type { Scenario } from '../scenario/schema.ts'
import { dailyOf } from './daily.ts'
import type { Job } from './job.ts'
import { type RunReading, readingOf } from './reading.ts'
import { replicate } from './replicate.ts'
import { twinOf } from './twin.ts'

/** How many models, and how many markets' ties, are kept at hand: enough for the arms of a comparison, few enough for large ones. */
const kept = 4

/**
 * Somebody who takes jobs: builds the model, runs it and reads it. The reading depends on the job alone.
 *
 * Models and ties last used are kept: the replicates of a scenario share its model, and designs for one market its ties.
 *
 * @param graphOf the graph of the edge list at a path
 */
export function taker(graphOf: (file: string) => Graph): (job: Job) => RunReading {
  const models = recent<Model>()
  const graphs = recent<Graph>()
  const modelOf = (scenario: Scenario) => {
    const { seed, market } = scenario
    const { people, graph, segments } = market
    const ties =
      'file' in graph
        ? [graph.file]
        : [seed, people, graph, segments.map(({ share }) => share), scenario.reduced?.spread.law]
    return build(
      scenario,
      graphs(JSON.stringify(ties), () => ('file' in graph ? graphOf(graph.file) : tiesOf(scenario))),
    )
  }
  return ({ address, scenario, replicate: number, twin, daily }) => {
    const own = drawn(scenario, number)
    const model = own === scenario ? models(address, () => modelOf(scenario)) : modelOf(own)
    const world = replicate(model, number)
    const compared = twin && model.plays.length > 0 ? { twin: twinOf(world) } : {}
    const run = { ...simulate(world), ...compared }
    return { ...readingOf(run), ...(daily ? { daily: dailyOf(run) } : {}) }
  }
}

/** Gives what was made under a name, or makes it; what was not asked for lately is let go. */
function recent<Made>(): (name: string, make: () => Made) => Made {
  const all = new Map<string, Made>()
  return (name, make) => {
    const found = all.get(name) ?? make()
    all.delete(name)
    all.set(name, found)
    for (const oldest of all.keys()) if (all.size > kept) all.delete(oldest)
    return found
  }
}
