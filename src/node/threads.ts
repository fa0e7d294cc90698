import { availableParallelism } from 'node:os'
import { setImmediate as turn } from 'node:timers/promises'
import { Tinypool } from 'tinypool'
import { bundles } from '../experiments/bundles.ts'
import type { Job } from '../experiments/job.ts'
import type { RunReading } from '../experiments/reading.ts'
import type { Finished, Runner } from '../experiments/runner.ts'
import { sharedTies } from '../experiments/sharedTies.ts'
import { compileFor } from './compiling.ts'
import { inTurns } from './inTurns.ts'
import { type Handed, takeByDay } from './takeHere.ts'

/** How many bundles of jobs a thread has waiting besides the one it does, so that it never waits for the next. */
const ahead = 1

/**
 * From so many people on a market's columns, and not the program, are most of what a thread holds, and its jobs take long:
 * the thread of the program itself then hands out jobs and does none.
 */
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

/** Who does jobs. */
interface Doer {
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
 * A runner on threads of this machine, all with the ties of a market between them: that of the program itself, which has the
 * model loaded and often compiled, and others, each with a program of its own.
 *
 * @param count of threads, that of the program included; without it as many as there are cores
 * @param stopped when it is set, no more jobs are handed out and what is under way is given up: the run ends early
 */
export function threads(count: number = availableParallelism(), stopped?: AbortSignal): Threads {
  compileFor('manyRuns')
  const tiesOf = sharedTies()
  let pool: Tinypool | undefined
  let doers: readonly Doer[] | undefined
  let closed = false
  const isGivenUp = () => closed || stopped?.aborted === true
  /** The thread of the program, which hears of others between days. */
  const program: Doer = {
    room: 1,
    async take(bundle) {
      const readings: RunReading[] = []
      for (const job of bundle) {
        await turn()
        const reading = isGivenUp() ? undefined : await inTurns(takeByDay(job, tiesOf(job)), isGivenUp)
        if (reading !== undefined) readings.push(reading)
      }
      return readings
    },
  }
  /** Who does jobs like the first: other threads before that of the program, which is busy once it has one. */
  const doersFor = ({ scenario: { market, reduced } }: Job): readonly Doer[] => {
    const isLarge = market.people >= largeMarket
    const others = isLarge ? count : count - 1
    if (others === 0) return [program]
    const made = poolOf(others, isLarge && reduced !== undefined)
    pool = made
    const take: Doer['take'] = (bundle) => made.run(bundle.map((job) => ({ job, ties: tiesOf(job) })) satisfies Handed)
    const handed = { room: others * (1 + ahead), take }
    return isLarge ? [handed] : [handed, program]
  }
  return {
    tiesOf,
    async *run(jobs) {
      const waiting = bundles(jobs)[Symbol.iterator]()
      let next = waiting.next()
      if (next.done) return
      doers ??= doersFor(next.value[0])
      const hands = doers
      const busy = hands.map(() => 0)
      const arrived: Arrived[] = []
      let wake = () => {}
      const arrive = (each: Arrived) => {
        arrived.push(each)
        wake()
      }
      const start = (at: number, bundle: readonly Job[]) => {
        busy[at] += 1
        hands[at].take(bundle).then(
          (readings) => arrive({ at, finished: readings.map((reading, place) => ({ job: bundle[place], reading })) }),
          (fault: unknown) => arrive({ at, finished: [], fault }),
        )
      }
      const handOut = () => {
        for (const [at, { room }] of hands.entries()) {
          for (; busy[at] < room && !next.done; next = waiting.next()) start(at, next.value)
        }
      }
      const onStop = () => wake()
      stopped?.addEventListener('abort', onStop)
      try {
        handOut()
        while (busy.some((bundles) => bundles > 0)) {
          if (arrived.length === 0 && !isGivenUp()) {
            await new Promise<void>((resolve) => {
              wake = resolve
            })
          }
          const first = arrived.shift()
          if (isGivenUp() || first === undefined) return
          if ('fault' in first) throw first.fault
          busy[first.at] -= 1
          handOut()
          yield* first.finished
        }
      } finally {
        stopped?.removeEventListener('abort', onStop)
      }
    },
    async close() {
      closed = true
      await pool?.destroy()
    },
  }
}

/** Threads, each with a program of its own. */
function poolOf(count: number, thrifty: boolean): Tinypool {
  return new Tinypool({
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
}
