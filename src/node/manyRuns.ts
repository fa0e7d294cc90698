import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { addressOf, type Job } from '../experiments/job.ts'
import type { Runner } from '../experiments/runner.ts'
import type { Scenario } from '../scenario/schema.ts'
import { threads } from './threads.ts'
import { version } from './version.ts'

/** Many runs on the threads of this machine, until they are done or somebody presses Ctrl-C. */
export interface ManyRuns {
  readonly runner: Runner
  /** Whether Ctrl-C was pressed: then the runner has ended early, with what was finished. */
  readonly stopped: () => boolean
  readonly close: () => Promise<void>
}

/** Starts the threads; a second Ctrl-C ends the program as ever. */
export function manyRuns(workers: number | undefined): ManyRuns {
  const stop = new AbortController()
  const onStop = () => stop.abort()
  process.once('SIGINT', onStop)
  const runner = threads(workers, stop.signal)
  return {
    runner,
    stopped: () => stop.signal.aborted,
    async close() {
      process.removeListener('SIGINT', onStop)
      await runner.close()
    },
  }
}

/**
 * What the jobs of an opened scenario have in common.
 *
 * @param graphFile its edge list as seen from the working directory, where it names one
 */
export function jobOf(scenario: Scenario, graphFile: string | undefined): Omit<Job, 'replicate'> {
  const hash = (text: string) => createHash('sha256').update(text).digest('hex')
  const edges = graphFile === undefined ? undefined : readFileSync(graphFile, 'utf8')
  const found =
    graphFile === undefined ? scenario : { ...scenario, market: { ...scenario.market, graph: { file: graphFile } } }
  return { address: addressOf(scenario, { version: version(), edges, hash }), scenario: found }
}
