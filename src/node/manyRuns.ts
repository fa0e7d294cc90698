import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addressOf, type Job } from '../experiments/job.ts'
import { remembering } from '../experiments/remembering.ts'
import type { Runner } from '../experiments/runner.ts'
import type { Scenario } from '../scenario/schema.ts'
import { programHash } from './programHash.ts'
import { openRunStore } from './runStore.ts'
import { type Threads, threads } from './threads.ts'

/** Many runs on the threads of this machine, until they are done or somebody presses Ctrl-C. */
export interface ManyRuns {
  readonly runner: Runner
  /** The ties of a job's market as the threads have them, where they share them. */
  readonly tiesOf: Threads['tiesOf']
  /** Whether Ctrl-C was pressed: then the runner has ended early, with what was finished. */
  readonly stopped: () => boolean
  readonly close: () => Promise<void>
}

/** Where many runs are made, and where they are kept. */
export interface ManyRunsRequest {
  /** Threads; as many as there are cores where it is left out. */
  readonly workers?: number | undefined
  /** The file of finished runs, where they are to be kept. */
  readonly store: string | undefined
}

/** Starts the threads and opens the store; a second Ctrl-C ends the program as ever. */
export function manyRuns({ workers, store }: ManyRunsRequest): ManyRuns {
  const stop = new AbortController()
  const onStop = () => stop.abort()
  process.once('SIGINT', onStop)
  const runner = threads(workers, stop.signal)
  const kept = store === undefined ? undefined : openRunStore(store)
  return {
    runner: kept === undefined ? runner : remembering(runner, kept),
    tiesOf: runner.tiesOf,
    stopped: () => stop.signal.aborted,
    async close() {
      process.removeListener('SIGINT', onStop)
      await runner.close()
      kept?.close()
    },
  }
}

/** The file of finished runs of a command that writes to a folder; undefined where none are to be kept. */
export function storeIn({ store, out }: { readonly store: boolean; readonly out: string }): string | undefined {
  return store ? join(out, 'runs.ndjson') : undefined
}

/**
 * What the jobs of an opened scenario have in common.
 *
 * @param graphFile its file of ties as seen from the working directory, where it names one
 */
export function jobOf(scenario: Scenario, graphFile: string | undefined): Omit<Job, 'replicate'> {
  const hash = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')
  const edges = graphFile === undefined ? undefined : readFileSync(graphFile)
  const found =
    graphFile === undefined ? scenario : { ...scenario, market: { ...scenario.market, graph: { file: graphFile } } }
  return { address: addressOf(scenario, { version: programHash(), edges, hash }), scenario: found }
}
