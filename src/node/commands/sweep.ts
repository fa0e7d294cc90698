import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { jobsOf } from '../../experiments/job.ts'
import { readingsOf } from '../../experiments/readingsOf.ts'
import { type MetricKey, needsTwin } from '../../metrics/index.ts'
import type { FolderFile } from '../../output/receipt.ts'
import { studyFolder, studyText } from '../../output/study.ts'
import { sweepStudy } from '../../output/sweepStudy.ts'
import { isMetric, metricMeant } from '../../scenario/targets.ts'
import { writeScenario } from '../../scenario/write.ts'
import { exitCode } from '../exitCode.ts'
import { fileFault } from '../fileFault.ts'
import { jobOf, manyRuns, storeIn } from '../manyRuns.ts'
import { marks } from '../marks.ts'
import { type Design, openPoints } from '../openPoints.ts'
import type { OpenedScenario } from '../openScenario.ts'
import { progressBar } from '../progress.ts'
import { mayWrite, writeFolder } from '../runFolder.ts'
import { version } from '../version.ts'

/** What `sweep` was called with. */
export interface SweepOptions {
  readonly vary: readonly string[]
  readonly design: Design
  readonly points: number
  /** Runs of each point. */
  readonly runs: number
  readonly maximise?: string
  readonly minimise?: string
  readonly show: readonly string[]
  readonly seed?: string
  readonly out: string
  readonly set: readonly string[]
  readonly workers?: number
  /** Whether finished runs are kept, and taken from where they are kept. */
  readonly store: boolean
  readonly quiet: boolean
}

/** Runs a scenario at every point of some fields, says which is best and writes all. */
export async function sweep(file: string, options: SweepOptions): Promise<number> {
  const { vary, design, points: count, runs, seed, set, out, quiet } = options
  const opened = openPoints(file, vary, { design, count }, { sets: set, ...(seed === undefined ? {} : { seed }) })
  const metric = options.minimise ?? options.maximise ?? 'economics.profit'
  const unknown = [metric, ...options.show].filter((key) => !isMetric(key))
  for (const key of unknown) console.error(`no metric is called ${key}: ${metricMeant(key)}`)
  if (vary.length === 0) console.error('nothing is varied: name a field, like  --vary plays.0.referrerReward=¥10:¥40:4')
  const place = join(out, `sweep-${basename(file, extname(file))}`)
  const writable = mayWrite(place)
  if (!writable) console.error(`${place}: holds something else than a sweep's results; choose another --out`)
  if (opened === undefined || unknown.length > 0 || vary.length === 0 || !writable) {
    console.error('Nothing was run.')
    return exitCode.yourFault
  }
  const { base, paths, points } = opened
  const many = manyRuns({ workers: options.workers, store: storeIn(options) })
  const twin = [metric, ...options.show].some(needsTwin)
  const jobs = points.flatMap(({ opened: { scenario, graphFile } }) =>
    jobsOf({ ...jobOf(scenario, graphFile), twin }, 0, runs),
  )
  const bar = progressBar('sweep', jobs.length, !quiet && process.stderr.isTTY === true)
  const readings = await readingsOf(many.runner, jobs, bar.at).finally(() => {
    bar.done()
    return many.close()
  })
  const whole = Math.floor(readings.length / runs)
  if (many.stopped()) console.error(`Stopped: what follows is of the first ${whole} of ${points.length} points.`)
  if (whole === 0) return exitCode.stopped
  const study = sweepStudy({
    ...{
      scenario: base.scenario.name,
      question: base.scenario.question,
      paths,
      smaller: options.minimise !== undefined,
    },
    points: points
      .slice(0, whole)
      .map(({ values }, at) => ({ values, readings: readings.slice(at * runs, (at + 1) * runs) })),
    // Every one was found in the registry above.
    metric: metric as MetricKey,
    show: options.show as readonly MetricKey[],
    files: scenarioFiles(base),
  })
  const files = await studyFolder(study, {
    ...{ version: version(), seed: base.scenario.seed, command: commandAgain(options) },
    hash: (text) => createHash('sha256').update(text).digest('hex'),
  })
  try {
    writeFolder(place, files)
  } catch (error) {
    const fault = fileFault(error)
    if (fault === undefined) throw error
    console.error(`cannot write ${place}: ${fault}`)
    return exitCode.yourFault
  }
  if (!quiet) {
    console.log(studyText(study, marks, process.stdout.columns ?? 80))
    console.log(`Report  ${join(place, 'report.html')}`)
    console.log(`Files   ${place}/ (sweep.csv, runs.csv, runs.parquet, sweep.json, charts/, receipt.json)\n`)
  }
  return many.stopped() ? exitCode.stopped : exitCode.done
}

/** The resolved scenario as it is before anything is varied, and the edge list it names beside it. */
function scenarioFiles({ scenario, graphFile }: OpenedScenario): readonly FolderFile[] {
  if (scenario === undefined) return []
  if (graphFile === undefined) return [{ path: 'scenario.yaml', text: writeScenario(scenario) }]
  const found = { ...scenario, market: { ...scenario.market, graph: { file: 'ties.txt' } } }
  return [
    { path: 'scenario.yaml', text: writeScenario(found) },
    { path: 'ties.txt', text: readFileSync(graphFile, 'utf8') },
  ]
}

/** The command that comes to the same numbers, called in the folder. */
function commandAgain({ vary, design, points, runs, maximise, minimise, show }: SweepOptions): string {
  return [
    'kfactor sweep scenario.yaml',
    ...vary.map((text) => `--vary "${text}"`),
    ...(design === 'grid' ? [] : [`--design ${design} --points ${points}`]),
    `--runs ${runs}`,
    ...(maximise === undefined ? [] : [`--maximise ${maximise}`]),
    ...(minimise === undefined ? [] : [`--minimise ${minimise}`]),
    ...show.map((key) => `--show ${key}`),
  ].join(' ')
}
