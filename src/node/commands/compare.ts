import { createHash } from 'node:crypto'
import { basename, extname, join } from 'node:path'
import { type Asked, compare as compareArms } from '../../experiments/compare.ts'
import type { ArmRuns } from '../../experiments/differences.ts'
import { withReplicates } from '../../experiments/replicates.ts'
import { needsTwin } from '../../metrics/index.ts'
import { simulate } from '../../model/simulate.ts'
import { comparison as comparisonOf } from '../../output/comparison.ts'
import { comparisonFolder } from '../../output/comparisonFolder.ts'
import type { FolderFile } from '../../output/receipt.ts'
import type { Result } from '../../results/result.ts'
import { resultOf } from '../../results/resultOf.ts'
import { build } from '../../scenario/build.ts'
import { writeScenario } from '../../scenario/write.ts'
import type { Language, Words } from '../../text/language.ts'
import { type BarOf, runArms, runGuesses } from '../armRuns.ts'
import { exitCode } from '../exitCode.ts'
import { fileFault } from '../fileFault.ts'
import { type ManyRuns, manyRuns, storeIn } from '../manyRuns.ts'
import { marks } from '../marks.ts'
import { forbiddenIn, type OpenedArm, openArms } from '../openArms.ts'
import { openQuestion, type QuestionWords } from '../openQuestion.ts'
import { progressBar } from '../progress.ts'
import { cannotWrite, mayWrite, nothingRun, notOurs, whereFiles, whereReport, writeFolder } from '../runFolder.ts'
import { version } from '../version.ts'
import { withTies } from '../withTies.ts'

/** What `compare` was called with. */
export interface CompareOptions extends QuestionWords {
  readonly seed?: string
  readonly out: string
  readonly set: readonly string[]
  readonly quiet: boolean
  /** Runs of each arm, 2 or more. */
  readonly runs: number
  readonly workers?: number
  /** Whether runs are kept, and those kept earlier are not made again. */
  readonly store: boolean
  /** Whether the first arm runs again, with other luck. */
  readonly aa: boolean
  /** Whether to look which guesses about people the decision hangs on, also where the runs settle it. */
  readonly measure: boolean
  /** What is said in. */
  readonly lang: Language
}

/** Compares designs on the same luck, prints what to do and writes the numbers. */
export async function compare(files: readonly string[], options: CompareOptions): Promise<number> {
  const { seed, out, set, lang } = options
  const arms = openArms(files, { sets: set, ...(seed === undefined ? {} : { seed }) }, lang)
  const asked = openQuestion(options, lang)
  const place = join(out, `compare-${files.map((file) => basename(file, extname(file))).join('-')}`)
  const writable = mayWrite(place)
  if (!writable) console.error(notOurs(place, { en: 'a comparison', zh: '对比' })[lang])
  if (arms === undefined || asked === undefined || !writable) {
    console.error(nothingRun[lang])
    return exitCode.yourFault
  }
  const many = manyRuns({ workers: options.workers, store: storeIn(options) })
  try {
    return await compareOn(many, arms, asked, place, options)
  } finally {
    await many.close()
  }
}

async function compareOn(
  many: ManyRuns,
  arms: readonly OpenedArm[],
  asked: Asked,
  place: string,
  options: CompareOptions,
): Promise<number> {
  const { quiet, lang } = options
  const shown = !quiet && process.stderr.isTTY === true
  const bar: BarOf = (what) => (jobs) => progressBar(bars[what][lang], jobs, shown, lang)
  const twin = [asked.metric, ...asked.guards.map(({ metric }) => metric)].some(needsTwin)
  const { ran, again } = await runArms(arms, { ...options, twin }, many, bar)
  const done = ran[0].readings.length
  if (many.stopped()) console.error(stopped(done)[lang])
  if (done < 2) return exitCode.stopped
  const reason = ran.flatMap((arm) => missing(arm, asked.metric))[0]
  if (reason !== undefined) {
    console.error(reason[lang])
    return exitCode.yourFault
  }
  const compared = compareArms(
    ran,
    asked,
    arms.map((arm) => forbiddenIn(arm, lang)),
    again.length < 2 ? undefined : again,
  )
  const { decision } = compared
  const rival = 'arm' in decision && decision.arm > 0 ? decision.arm : 1
  const measure = options.measure || decision.status === 'unsettled'
  const measured = measure ? await runGuesses([arms[0], arms[rival]], asked, many, bar) : undefined
  const found = measured === undefined ? compared : { ...compared, measured: { arm: rival, hinges: measured } }
  const scenarios = arms.map(scenarioFiles)
  const command = [
    'kfactor compare',
    ...scenarios.map(([{ path }]) => path),
    `--runs ${done}`,
    ...optionsAgain(options),
  ]
  const folder = await comparisonFolder({
    ...{
      comparison: found,
      arms: ran,
      results: arms.map((arm, at) => firstRun(arm, ran[at])),
      scenarios: scenarios.flat(),
      version: version(),
    },
    ...{ seed: arms[0].scenario.seed, command: command.join(' '), language: lang },
    hash: (text) => createHash('sha256').update(text).digest('hex'),
  })
  try {
    writeFolder(place, folder)
  } catch (error) {
    const fault = fileFault(error)
    if (fault === undefined) throw error
    console.error(cannotWrite(place, fault)[lang])
    return exitCode.yourFault
  }
  if (!quiet) {
    console.log(comparisonOf(found, marks, process.stdout.columns ?? 80, lang))
    console.log(whereReport(join(place, 'report.html'))[lang])
    const names = ['comparison.json', 'differences.csv', 'replicates.csv', 'receipt.json']
    console.log(`${whereFiles(place, names)[lang]}\n`)
  }
  return many.stopped() ? exitCode.stopped : exitCode.done
}

const bars: Readonly<Record<'compare' | 'measure', Words>> = {
  compare: { en: 'compare', zh: '对比' },
  measure: { en: 'what to measure', zh: '该测量什么' },
}

function stopped(done: number): Words {
  return {
    en: `Stopped: what follows is of the first ${done} runs of each arm.`,
    zh: `已停下：以下是每个方案前${done}次运行的结果。`,
  }
}

/** The first run of an arm in full, with what all its runs came to. */
function firstRun({ scenario, ties, targets }: OpenedArm, { readings }: ArmRuns): Result {
  const { name, question } = scenario
  const run = simulate(build(scenario, ties?.graph))
  const result = resultOf(run, { scenario: name, question, version: version(), targets })
  return withReplicates(result, targets, { readings, levels: new Map() })
}

/** Why a comparison by a metric is not possible, where an arm has it in fewer than two runs. */
function missing({ name, readings }: ArmRuns, metric: string): readonly Words[] {
  if (readings.filter(({ values }) => values[metric] !== null).length >= 2) return []
  const reason = readings.find(({ reasons }) => metric in reasons)?.reasons[metric]
  return [
    {
      en: `${name} cannot be compared by ${metric}: ${reason ?? 'it has no value'}`,
      zh: `“${name}”无法按 ${metric} 对比：${reason ?? '没有值'}`,
    },
  ]
}

/** The resolved scenario of an arm for its folder, and the file of ties it names beside it. */
function scenarioFiles({ scenario, graphFile, name }: OpenedArm, at: number): readonly FolderFile[] {
  const { arms: _, ...alone } = scenario
  const slug = name.replace(/[^\p{L}\p{N}.]+/gu, '-').replace(/^[-.]+|[-.]+$/g, '') || `arm${at + 1}`
  const { beside, files } = withTies(alone, graphFile, `${slug}.ties`)
  return [{ path: `${slug}.yaml`, text: writeScenario(beside) }, ...files]
}

/** The options that the numbers depend on, as they are typed. */
function optionsAgain(options: CompareOptions): readonly string[] {
  const { maximise, minimise, matters, budget, liability, guard, cap, aa, measure } = options
  const named = Object.entries({ maximise, minimise, matters, budget, liability })
  return [
    ...named.flatMap(([name, value]) => (value === undefined ? [] : [`--${name} "${value}"`])),
    ...guard.map((text) => `--guard "${text}"`),
    `--cap ${cap}`,
    ...(aa ? ['--aa'] : []),
    ...(measure ? ['--measure'] : []),
  ]
}
