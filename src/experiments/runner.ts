import type { Job } from './job.ts'
import type { RunReading } from './reading.ts'

/** A job that is done, and what it came to. */
export interface Finished {
  readonly job: Job
  readonly reading: RunReading
}

/**
 * Whoever gets jobs done: in this process, on the cores of this machine, or elsewhere.
 *
 * Jobs are asked for as there is room for them, so that many need not be held at once, and each is given back when it is
 * done, in any order. Which runner and which order must not show in any result: sort before you add up.
 */
export interface Runner {
  readonly run: (jobs: Iterable<Job>) => AsyncIterable<Finished>
  /** Lets go of whatever it holds; what is under way is given up. */
  readonly close: () => Promise<void>
}

/** A runner that does one job after the other, here and now. */
export function inThisProcess(take: (job: Job) => RunReading): Runner {
  return {
    async *run(jobs) {
      for (const job of jobs) yield { job, reading: take(job) }
    },
    close: async () => {},
  }
}
