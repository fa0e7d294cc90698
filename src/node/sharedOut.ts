import { bundles } from '../experiments/bundles.ts'
import type { Job } from '../experiments/job.ts'
import type { RunReading } from '../experiments/reading.ts'
import type { Finished } from '../experiments/runner.ts'

/** Who does jobs. */
export interface Doer {
  /** How many bundles of jobs they have at once, those that wait among them. */
  readonly room: number
  readonly take: (bundle: readonly Job[]) => Promise<readonly RunReading[]>
}

/** Jobs that somebody has done, or failed at. */
interface Arrived {
  /** Who, by their place. */
  readonly at: number
  readonly finished: readonly Finished[]
  readonly fault?: unknown
}

/**
 * Shares jobs out between some who do them, as each has room, and gives each job back when it is done.
 *
 * @param doersFor who does jobs like the first one, those who are to be handed some first before the others
 * @param stopped when it is set, no more jobs are handed out and what is under way is given up: the jobs end early
 */
export async function* sharedOut(
  jobs: Iterable<Job>,
  doersFor: (first: Job) => readonly Doer[],
  stopped: AbortSignal,
): AsyncGenerator<Finished, void, undefined> {
  const waiting = bundles(jobs)[Symbol.iterator]()
  let next = waiting.next()
  if (next.done || stopped.aborted) return
  const doers = doersFor(next.value[0])
  const busy = doers.map(() => 0)
  const arrived: Arrived[] = []
  // Not a race of promises, which would keep all that ever came of it.
  let wake = () => {}
  const arrive = (each: Arrived) => {
    arrived.push(each)
    wake()
  }
  const start = (at: number, bundle: readonly Job[]) => {
    busy[at] += 1
    doers[at].take(bundle).then(
      (readings) => arrive({ at, finished: readings.map((reading, place) => ({ job: bundle[place], reading })) }),
      (fault: unknown) => arrive({ at, finished: [], fault }),
    )
  }
  const handOut = () => {
    for (const [at, { room }] of doers.entries()) {
      for (; busy[at] < room && !next.done; next = waiting.next()) start(at, next.value)
    }
  }
  const onStop = () => wake()
  stopped.addEventListener('abort', onStop)
  try {
    handOut()
    while (busy.some((bundles) => bundles > 0)) {
      if (arrived.length === 0 && !stopped.aborted) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      const first = arrived.shift()
      if (stopped.aborted || first === undefined) return
      if ('fault' in first) throw first.fault
      busy[first.at] -= 1
      handOut()
      yield* first.finished
    }
  } finally {
    stopped.removeEventListener('abort', onStop)
  }
}
