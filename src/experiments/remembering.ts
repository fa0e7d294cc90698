import type { Job } from './job.ts'
import type { RunReading } from './reading.ts'
import type { Finished, Runner } from './runner.ts'

/** Where finished runs are kept, by the name of their job. */
export interface RunStore {
  /** What a job came to when it was done before; undefined where it never was. */
  readonly get: (job: Job) => RunReading | undefined
  readonly put: (finished: Finished) => void
}

/**
 * A runner that does no job twice: what is in the store is given back from there, and what is done is put there before
 * anybody hears of it.
 */
export function remembering(runner: Runner, store: RunStore): Runner {
  return {
    async *run(jobs) {
      const known: Finished[] = []
      const unknown = function* () {
        for (const job of jobs) {
          const reading = store.get(job)
          if (reading === undefined) yield job
          else known.push({ job, reading })
        }
      }
      for await (const finished of runner.run(unknown())) {
        store.put(finished)
        yield* known.splice(0)
        yield finished
      }
      yield* known
    },
    close: runner.close,
  }
}
