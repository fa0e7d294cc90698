import { availableParallelism } from 'node:os'
import { setImmediate as turn } from 'node:timers/promises'
import { Tinypool } from 'tinypool'
import type { Job } from '../experiments/job.ts'
import type { RunReading } from '../experiments/reading.ts'
import type { Runner } from '../experiments/runner.ts'
import { sharedTies } from '../experiments/sharedTies.ts'
import { compileFor } from './compiling.ts'
import { inTurns } from './inTurns.ts'
import { type Doer, sharedOut } from './sharedOut.ts'
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
  const closing = new AbortController()
  const end = stopped === undefined ? closing.signal : AbortSignal.any([closing.signal, stopped])
  let pool: Tinypool | undefined
  let doers: readonly Doer[] | undefined
  const doersFor = ({ scenario: { market, reduced } }: Job): readonly Doer[] => {
    const isLarge = market.people >= largeMarket
    const others = isLarge ? count : count - 1
    const program: Doer = { room: 1, take: (bundle) => takeHere(bundle, tiesOf, end) }
    if (others === 0) return [program]
    const made = poolOf(others, isLarge && reduced !== undefined)
    pool = made
    const take: Doer['take'] = (bundle) => made.run(bundle.map((job) => ({ job, ties: tiesOf(job) })) satisfies Handed)
    const handed = { room: others * (1 + ahead), take }
    // The program comes last, since it is busy once it has a job.
    return isLarge ? [handed] : [handed, program]
  }
  return {
    tiesOf,
    run: (jobs) => sharedOut(jobs, (first) => (doers ??= doersFor(first)), end),
    async close() {
      closing.abort()
      await pool?.destroy()
    },
  }
}

/** Takes jobs on the thread of the program, which hears of others between days. */
async function takeHere(
  bundle: readonly Job[],
  tiesOf: Threads['tiesOf'],
  end: AbortSignal,
): Promise<readonly RunReading[]> {
  const readings: RunReading[] = []
  for (const job of bundle) {
    await turn()
    if (end.aborted) break
    const reading = await inTurns(takeByDay(job, tiesOf(job)), () => end.aborted)
    if (reading !== undefined) readings.push(reading)
  }
  return readings
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
