import type { Job } from './job.ts'

/** Few, so that all who do jobs have some of the last ones, and little is lost where somebody is stopped. */
const most = 4

/**
 * Jobs by those that are best done one after the other by the same: neighbours under the same luck, which share the people
 * and the world without plays (`taker.ts`). In the order of the jobs, of which one more is asked for than is needed.
 */
export function* bundles(jobs: Iterable<Job>): Iterable<readonly Job[]> {
  let bundle: Job[] = []
  for (const job of jobs) {
    if (bundle.length === most || (bundle.length > 0 && bundle[0].replicate !== job.replicate)) {
      yield bundle
      bundle = []
    }
    bundle.push(job)
  }
  if (bundle.length > 0) yield bundle
}
