import type { ArmRuns } from '../experiments/differences.ts'
import { type Job, jobsOf } from '../experiments/job.ts'
import { type Hinge, hinges, runsAtEnd, variantsOf } from '../experiments/measureFirst.ts'
import type { RunReading } from '../experiments/reading.ts'
import { readingsOf } from '../experiments/readingsOf.ts'
import { valuesOf } from '../experiments/replicates.ts'
import { needsTwin } from '../metrics/index.ts'
import { jobOf, type ManyRuns } from './manyRuns.ts'
import type { OpenedArm } from './openArms.ts'
import type { progressBar } from './progress.ts'

/** A bar for some jobs, by what they are for. */
export type BarOf = (what: 'compare' | 'measure') => (jobs: number) => ReturnType<typeof progressBar>

/** The runs of arms, as many of each. */
export interface RunsOfArms {
  readonly ran: readonly ArmRuns[]
  /** As many of the first arm with other luck, where they were asked for and nobody stopped them. */
  readonly again: readonly RunReading[]
}

/** Makes the runs of arms, and of the first once more with other luck where that is asked for. */
export async function runArms(
  arms: readonly OpenedArm[],
  { runs, aa, twin }: { readonly runs: number; readonly aa: boolean; readonly twin: boolean },
  many: ManyRuns,
  bar: BarOf,
): Promise<RunsOfArms> {
  const whats = arms.map(({ scenario, graphFile }) => ({ ...jobOf(scenario, graphFile), twin }))
  // Run by run and not arm by arm, so that what is finished when somebody stops it are pairs.
  const pairs = Array.from({ length: runs }, (_, run) => whats.flatMap((what) => jobsOf(what, run, run + 1))).flat()
  const readings = await withBar(bar('compare'), [...pairs, ...(aa ? jobsOf(whats[0], runs, 2 * runs) : [])], many)
  const done = Math.min(runs, Math.floor(readings.length / arms.length))
  const ran = arms.map(({ name }, arm) => {
    return { name, readings: Array.from({ length: done }, (_, run) => readings[run * arms.length + arm]) }
  })
  return { ran, again: readings.length < pairs.length + runs ? [] : readings.slice(pairs.length) }
}

/** Runs two arms with every guess about people at either end; undefined where somebody stopped it. */
export async function runGuesses(
  pair: readonly [OpenedArm, OpenedArm],
  { metric, smaller }: { readonly metric: string; readonly smaller: boolean },
  many: ManyRuns,
  bar: BarOf,
): Promise<readonly Hinge[] | undefined> {
  const variants = pair.map(({ scenario }) => variantsOf(scenario))
  const twin = needsTwin(metric)
  const jobs = pair.flatMap(({ graphFile }, arm) =>
    variants[arm].flatMap(({ scenario }) => jobsOf({ ...jobOf(scenario, graphFile), twin }, 0, runsAtEnd)),
  )
  const readings = await withBar(bar('measure'), jobs, many)
  if (readings.length < jobs.length) return undefined
  const values = valuesOf(readings, metric).map((value) => (value !== null && smaller ? -value : value))
  const [base, arm] = pair.map((_, side) =>
    variants[side].map((_, at) => {
      const from = (side * variants[0].length + at) * runsAtEnd
      return values.slice(from, from + runsAtEnd)
    }),
  )
  return hinges(variants[0], base, arm)
}

async function withBar(barOf: ReturnType<BarOf>, jobs: readonly Job[], many: ManyRuns) {
  const bar = barOf(jobs.length)
  try {
    return await readingsOf(many.runner, jobs, bar.at)
  } finally {
    bar.done()
  }
}
