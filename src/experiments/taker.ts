import type { Graph } from '../graph/graph.ts'
import type { ByDay } from '../model/byDay.ts'
import type { Model } from '../model/model.ts'
import { recent } from '../model/recent.ts'
import { amongAdopters } from '../model/reducedWorld.ts'
import { dayByDay } from '../model/simulate.ts'
import { build, tiesOf } from '../scenario/build.ts'
import { drawn } from '../scenario/drawn.ts'
import type { Scenario } from '../scenario/schema.ts'
import { dailyOf } from './daily.ts'
import type { Job } from './job.ts'
import { knownTwins } from './knownTwins.ts'
import { type RunReading, readingOf } from './reading.ts'
import { replicate } from './replicate.ts'
import { tiesName } from './tiesName.ts'

/**
 * Somebody who takes jobs: builds the model, runs it day by day and reads it. The reading depends on the job alone.
 *
 * Models, ties and twins last used are kept: the replicates of a scenario share its model, designs for one market its ties,
 * and designs that differ in their plays alone the same world without any.
 *
 * @param graphOf the graph of the edge list at a path
 * @returns takes a job; `ties` are those of its market, where they are at hand (`sharedTies.ts`)
 */
export function taker(graphOf: (file: string) => Graph): (job: Job, ties?: Graph) => ByDay<RunReading> {
  const models = recent<Model>()
  const graphs = recent<Graph>()
  const twins = knownTwins()
  const tiesFor = (scenario: Scenario, given?: Graph) => {
    const { graph } = scenario.market
    return graphs(tiesName(scenario), () => given ?? ('file' in graph ? graphOf(graph.file) : tiesOf(scenario)))
  }
  return function* ({ address, scenario, replicate: number, twin, daily }, ties) {
    const own = drawn(scenario, number)
    const model = own === scenario ? models(address, () => build(own, tiesFor(own, ties))) : build(own, tiesFor(own))
    const world = replicate(model, number)
    const compared = twin && model.plays.length > 0 ? { twin: twins(address, own, world) } : {}
    const run = { ...amongAdopters(yield* dayByDay(world)), ...compared }
    return { ...readingOf(run), ...(daily ? { daily: dailyOf(run) } : {}) }
  }
}
