import { basename, extname, join } from 'node:path'
import { jobsOf } from '../../experiments/job.ts'
import { readingsOf } from '../../experiments/readingsOf.ts'
import { sensitivity as sensitivityOf, sensitivityPoints } from '../../experiments/sensitivity.ts'
import { numberIn, type Vary, valuesAt } from '../../experiments/vary.ts'
import { type MetricKey, needsTwin } from '../../metrics/index.ts'
import { sensitivityStudy } from '../../output/sensitivity/sensitivityStudy.ts'
import { isMetric, unknownMetric } from '../../scenario/targets.ts'
import type { Language, Words } from '../../text/language.ts'
import { exitCode } from '../exitCode.ts'
import { jobOf, manyRuns, storeIn } from '../manyRuns.ts'
import { openPoints } from '../openPoints.ts'
import { progressBar } from '../progress.ts'
import { mayWrite, nothingRun, notOurs } from '../runFolder.ts'
import { scenarioFiles, writeStudy } from '../writeStudy.ts'

/** What `sensitivity` was called with. */
export interface SensitivityOptions {
  readonly vary: readonly string[]
  readonly metric: string
  readonly trajectories: number
  readonly rows: number
  /** Runs of each point. */
  readonly runs: number
  readonly seed?: string
  readonly out: string
  readonly set: readonly string[]
  readonly workers?: number
  readonly store: boolean
  readonly quiet: boolean
  /** What is said in. */
  readonly lang: Language
}

/** The most inputs: a Sobol sequence has twice as many dimensions. */
const mostInputs = 20

/** Says which uncertain inputs a metric depends on, how much, and what luck does besides. */
export async function sensitivity(file: string, options: SensitivityOptions): Promise<number> {
  const { vary, metric, trajectories, rows, runs, seed, set, out, quiet, lang } = options
  const plan = { trajectories, rows, runs }
  const opened = openPoints(
    file,
    vary,
    (fields, luck) =>
      fields.length === 0 ? [] : (ends(fields) ?? valuesAt(fields, sensitivityPoints(fields.length, plan, luck))),
    { sets: set, lang, ...(seed === undefined ? {} : { seed }) },
    true,
  )
  const nothing = opened !== undefined && opened.paths.length === 0
  if (!isMetric(metric)) console.error(unknownMetric(metric)[lang])
  if (nothing) console.error(nothingUncertain[lang])
  const place = join(out, `sensitivity-${basename(file, extname(file))}`)
  const writable = mayWrite(place)
  if (!writable) console.error(notOurs(place, { en: 'a study', zh: '研究' })[lang])
  if (opened === undefined || !isMetric(metric) || nothing || !writable) {
    console.error(nothingRun[lang])
    return exitCode.yourFault
  }
  const { base, points, paths, ranges } = opened
  const many = manyRuns({ workers: options.workers, store: storeIn(options) })
  // With plays there is a decision: to launch them or not.
  const twin = needsTwin(metric) || base.scenario.plays.length > 0
  const jobs = points.flatMap(({ opened: { scenario, graphFile } }) =>
    jobsOf({ ...jobOf(scenario, graphFile), twin }, 0, runs),
  )
  const bar = progressBar(
    { en: 'sensitivity', zh: '敏感性' }[lang],
    jobs.length,
    !quiet && process.stderr.isTTY === true,
    lang,
  )
  const readings = await readingsOf(many.runner, jobs, bar.at).finally(() => {
    bar.done()
    return many.close()
  })
  if (readings.length < jobs.length) {
    console.error(`Stopped after ${readings.length} of ${jobs.length} runs: the same command goes on from there.`)
    return exitCode.stopped
  }
  const missing = readings.find(({ values }) => values[metric] === null)
  if (missing !== undefined) {
    console.error(`${metric} has no value in every run: ${missing.reasons[metric] ?? 'no value'}`)
    return exitCode.yourFault
  }
  const cube = sensitivityPoints(paths.length, plan, base.scenario.seed)
  const ofPoints = cube.map((_, at) => readings.slice(at * runs, (at + 1) * runs))
  const about = { plan, seed: base.scenario.seed, metric: metric as MetricKey }
  const study = sensitivityStudy({
    ...{ scenario: base.scenario.name, question: base.scenario.question, metric: about.metric, runs: jobs.length },
    inputs: paths.map((path, at) => ({ path, range: ranges[at] ?? '' })),
    found: sensitivityOf(cube, ofPoints, about),
    files: scenarioFiles(base),
    language: lang,
  })
  const command = [
    'kfactor sensitivity scenario.yaml',
    ...vary.map((text) => `--vary "${text}"`),
    `--metric ${metric} --trajectories ${trajectories} --rows ${rows} --runs ${runs}`,
  ].join(' ')
  const written = await writeStudy(study, { place, seed: base.scenario.seed, command, quiet, lang })
  return written ? exitCode.done : exitCode.yourFault
}

const nothingUncertain: Words = {
  en: `nothing is uncertain: write  price: ¥124 ± ¥10  or  ¥99..¥149  in the scenario, or name a range here,
like  --vary product.price=¥99:¥149:2`,
  zh: `没有不确定的输入：请在场景里写  price: ¥124 ± ¥10  或  ¥99..¥149 ；
或在这里写一个范围，如  --vary product.price=¥99:¥149:2`,
}

/** Why the inputs will not do, in words. */
function ends(fields: readonly Vary[]): Words | undefined {
  if (fields.length > mostInputs) {
    return {
      en: `${fields.length} inputs are more than ${mostInputs}: leave out what matters least`,
      zh: `${fields.length}个输入超过了${mostInputs}个：请去掉最不要紧的`,
    }
  }
  const words = fields.find(({ values }) => numberIn(values[0]) === null)
  if (words === undefined) return undefined
  return {
    en: `--vary ${words.path}: a range is needed here, like ¥10:¥40:2`,
    zh: `--vary ${words.path}：这里要写一个范围，如 ¥10:¥40:2`,
  }
}
