import type { Graph } from '../graph/graph.ts'
import { inSharedMemory } from '../graph/inSharedMemory.ts'
import { recent } from '../model/recent.ts'
import { tiesOf } from '../scenario/build.ts'
import type { Job } from './job.ts'
import { tiesName } from './tiesName.ts'

/**
 * Makes the ties of a job's market once for all threads that do jobs in it.
 *
 * @returns what gives the ties of a job in shared memory; nothing where a thread has to find its own: those of an edge
 *   list, which has names, and of a scenario with uncertain quantities, of which each replicate is a market of its own
 */
export function sharedTies(): (job: Pick<Job, 'scenario'>) => Graph | undefined {
  const graphs = recent<Graph>()
  return ({ scenario }) => {
    if ('file' in scenario.market.graph || (scenario.uncertain ?? []).length > 0) return undefined
    return graphs(tiesName(scenario), () => inSharedMemory(tiesOf(scenario)))
  }
}
