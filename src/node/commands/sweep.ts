import { basename, extname, join } from 'node:path'
import { jobsOf } from '../../experiments/job.ts'
import { type Design, pointsOf } from '../../experiments/pointsOf.ts'
import { readingsOf } from '../../experiments/readingsOf.ts'
import { type MetricKey, needsTwin } from '../../metrics/index.ts'
import { sweepStudy } from '../../output/sweepStudy.ts'
import { isMetric, unknownMetric } from '../../scenario/targets.ts'
import type { Language, Words } from '../../text/language.ts'
import { exitCode } from '../exitCode.ts'
import { jobOf, manyRuns, storeIn } from '../manyRuns.ts'
import { openPoints } from '../openPoints.ts'
import { progressBar } from '../progress.ts'
import { mayWrite, nothingRun, notOurs } from '../runFolder.ts'
import { scenarioFiles, writeStudy } from '../writeStudy.ts'

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
  /** What is said in. */
  readonly lang: Language
}

/** Runs a scenario at every point of some fields, says which is best and writes all. */
export async function sweep(file: string, options: SweepOptions): Promise<number> {
  const { vary, design, points: count, runs, seed, set, out, quiet, lang } = options
  const opened = openPoints(file, vary, (fields, luck) => pointsOf(fields, { design, count, seed: luck }), {
    sets: set,
    lang,
    ...(seed === undefined ? {} : { seed }),
  })
  const metric = options.minimise ?? options.maximise ?? 'economics.profit'
  const unknown = [metric, ...options.show].filter((key) => !isMetric(key))
  for (const key of unknown) console.error(unknownMetric(key)[lang])
  if (vary.length === 0) console.error(nothingVaried[lang])
  const place = join(out, `sweep-${basename(file, extname(file))}`)
  const writable = mayWrite(place)
  if (!writable) console.error(notOurs(place, { en: 'a sweep', zh: '扫描' })[lang])
  if (opened === undefined || unknown.length > 0 || vary.length === 0 || !writable) {
    console.error(nothingRun[lang])
    return exitCode.yourFault
  }
  const { base, paths, points } = opened
  const many = manyRuns({ workers: options.workers, store: storeIn(options) })
  const twin = [metric, ...options.show].some(needsTwin)
  const jobs = points.flatMap(({ opened: { scenario, graphFile } }) =>
    jobsOf({ ...jobOf(scenario, graphFile), twin }, 0, runs),
  )
  const bar = progressBar({ en: 'sweep', zh: '扫描' }[lang], jobs.length, !quiet && process.stderr.isTTY === true, lang)
  const readings = await readingsOf(many.runner, jobs, bar.at).finally(() => {
    bar.done()
    return many.close()
  })
  const whole = Math.floor(readings.length / runs)
  if (many.stopped()) console.error(stopped(whole, points.length)[lang])
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
    language: lang,
  })
  const written = await writeStudy(study, {
    place,
    seed: base.scenario.seed,
    command: commandAgain(options),
    quiet,
    lang,
  })
  if (!written) return exitCode.yourFault
  return many.stopped() ? exitCode.stopped : exitCode.done
}

const nothingVaried: Words = {
  en: 'nothing is varied: name a field, like  --vary plays.0.referrerReward=¥10:¥40:4',
  zh: '没有要变的字段：请写一个，如  --vary plays.0.referrerReward=¥10:¥40:4',
}

function stopped(done: number, of: number): Words {
  return {
    en: `Stopped: what follows is of the first ${done} of ${of} points.`,
    zh: `已停下：以下是${of}个点中前${done}个的结果。`,
  }
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
