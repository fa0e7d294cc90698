import { availableParallelism } from 'node:os'
import { Tinypool } from 'tinypool'
import { bundles } from '../experiments/bundles.ts'
import type { RunReading } from '../experiments/reading.ts'
import type { Finished, Runner } from '../experiments/runner.ts'
import { sharedTies } from '../experiments/sharedTies.ts'
import type { Scenario } from '../scenario/schema.ts'
import { compileFor } from './compiling.ts'
import type { Handed } from './takeHere.ts'

/** How many bundles of jobs a thread has waiting besides the one it does, so that it never waits for the next. */
const ahead = 1

/** From so many people on a market's columns, and not the program, are most of what a thread holds. */
const largeMarket = 100_000

/**
 * Megabytes that V8 fills with new objects before it looks which of them are dead. Columns of a run are among these, and
 * much larger than they look: left to itself, V8 keeps tens of megabytes of them. Looking sooner costs a reduced form next to
 * nothing, and the whole model a tenth of its time.
 */
const roomForNew = 3

/** A runner on threads, and the ties that these share, for who runs one of the scenarios besides. */
export interface Threads extends Runner {
  readonly tiesOf: ReturnType<typeof sharedTies>
}

/**
 * A runner on threads of this machine, each with a program of its own loaded, all with the ties of a market between them.
 *
 * @param count of threads; without it as many as there are cores
 * @param stopped when it is set, no more jobs are handed out and what is under way is given up: the run ends early
 * @param scenarios what will be run, where that is known
 */
export function threads(
  count: number = availableParallelism(),
  stopped?: AbortSignal,
  scenarios: readonly Scenario[] = [],
): Threads {
  compileFor('manyRuns')
  const thrifty = scenarios.some(({ reduced, market }) => reduced !== undefined && market.people >= largeMarket)
  const pool = new Tinypool({
    filename: new URL('./thread.mjs', import.meta.url).href,
    runtime: 'worker_threads',
    minThreads: count,
    maxThreads: count,
    concurrentTasksPerWorker: 1 + ahead,
    isolateWorkers: false,
    resourceLimits: thrifty ? { maxYoungGenerationSizeMb: roomForNew } : {},
    // What this program itself was started with is loaded by the thread's first file.
    execArgv: [],
  })
  const tiesOf = sharedTies()
  const end = new Promise<'stopped'>((resolve) => {
    if (stopped?.aborted) resolve('stopped')
    stopped?.addEventListener('abort', () => resolve('stopped'), { once: true })
  })
  return {
    tiesOf,
    async *run(jobs) {
      const waiting = bundles(jobs)[Symbol.iterator]()
      const underWay = new Set<Promise<readonly [readonly Finished[], () => void]>>()
      const handOut = () => {
        const { value: bundle, done } = waiting.next()
        if (done) return false
        const task: Promise<readonly [readonly Finished[], () => void]> = pool
          .run(bundle.map((job) => ({ job, ties: tiesOf(job) })) satisfies Handed)
          .then((readings: readonly RunReading[]) => {
            return [bundle.map((job, at) => ({ job, reading: readings[at] })), () => underWay.delete(task)] as const
          })
        // Who waits is told of a fault; a task that nobody waits for any more may end as it likes.
        task.catch(() => {})
        underWay.add(task)
        return true
      }
      while (underWay.size < count * (1 + ahead) && handOut());
      while (underWay.size > 0) {
        const first = await Promise.race([end, ...underWay])
        if (first === 'stopped') return
        const [finished, forget] = first
        forget()
        handOut()
        yield* finished
      }
    },
    close: () => pool.destroy(),
  }
}
