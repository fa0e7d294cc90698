import type { Graph } from '../graph/graph.ts'
import type { Model } from '../model/model.ts'
import { simulate } from '../model/simulate.ts'
import { build } from '../scenario/build.ts'
import { drawn } from '../scenario/drawn.ts'
import type { Scenario } from '../scenario/schema.ts'
import type { Job } from './job.ts'
import { type RunReading, readingOf } from './reading.ts'
import { replicate } from './replicate.ts'
import { twinOf } from './twin.ts'

/** How many models are kept at hand: enough for the arms of a comparison, few enough for large markets. */
const kept = 4

/**
 * Somebody who takes jobs: builds the model, runs it and reads it. The reading depends on the job alone.
 *
 * Models last used are kept, since the replicates of a scenario share its ties.
 *
 * @param graphOf the graph of the edge list at a path
 */
export function taker(graphOf: (file: string) => Graph): (job: Job) => RunReading {
  const models = new Map<string, Model>()
  return ({ address, scenario, replicate: number, twin }) => {
    const { graph } = scenario.market
    const middle = models.get(address) ?? build(scenario, 'file' in graph ? graphOf(graph.file) : undefined)
    models.delete(address)
    models.set(address, middle)
    for (const oldest of models.keys()) if (models.size > kept) models.delete(oldest)
    const own = drawn(scenario, number)
    // Ties that are the same are not made again.
    const model = own === scenario ? middle : build(own, sameTies(own, scenario) ? middle.graph : undefined)
    const world = replicate(model, number)
    const compared = twin && model.plays.length > 0 ? { twin: twinOf(world) } : {}
    return readingOf({ ...simulate(world), ...compared })
  }
}

/** Whether two scenarios, of which the second has its ties made, are of the same ties. */
function sameTies({ market: one }: Scenario, { market: other }: Scenario): boolean {
  const ties = ({ people, graph, segments }: Scenario['market']) =>
    JSON.stringify([people, graph, segments.map(({ share }) => share)])
  return 'file' in other.graph || ties(one) === ties(other)
}
