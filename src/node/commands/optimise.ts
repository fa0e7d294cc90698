import { basename, extname, join } from 'node:path'
import { type DesignJob, optimise as search } from '../../experiments/design/optimise.ts'
import type { RunReading } from '../../experiments/reading.ts'
import { readingsOf } from '../../experiments/readingsOf.ts'
import { numberIn, readVary, type Vary } from '../../experiments/vary.ts'
import { needsTwin } from '../../metrics/index.ts'
import type { Target } from '../../metrics/target.ts'
import { optimiseStudy } from '../../output/optimiseStudy.ts'
import { stream } from '../../random/stream.ts'
import { writeScenario } from '../../scenario/write.ts'
import type { Language, Words } from '../../text/language.ts'
import { exitCode } from '../exitCode.ts'
import { jobOf, manyRuns, storeIn } from '../manyRuns.ts'
import { openPoints } from '../openPoints.ts'
import { openQuestion, type QuestionWords } from '../openQuestion.ts'
import { openScenario } from '../openScenario.ts'
import { progressBar } from '../progress.ts'
import { mayWrite, nothingRun, notOurs } from '../runFolder.ts'
import { stoppedAfter } from '../stoppedAfter.ts'
import { scenarioFiles, writeStudy } from '../writeStudy.ts'

/** What `optimise` was called with. */
export interface OptimiseOptions extends QuestionWords {
  readonly vary: readonly string[]
  /** Runs in all, 20 or more. */
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

/** What stands for a value that a run does not have, or a design that cannot be run: worse than any that does. */
const hopeless = -1e15

/** Searches the designs that some fields make up for the best that keeps every limit, and writes the best of them. */
export async function optimise(file: string, options: OptimiseOptions): Promise<number> {
  const { vary, runs, seed, set, out, quiet, lang } = options
  const read = { sets: set, ...(seed === undefined ? {} : { seed }) }
  const opened = openPoints(file, vary, oneAtATime, { ...read, lang })
  const asked = openQuestion(options, lang)
  if (vary.length === 0) console.error(nothingChosen[lang])
  const place = join(out, `optimise-${basename(file, extname(file))}`)
  const writable = mayWrite(place)
  if (!writable) console.error(notOurs(place, { en: 'a study', zh: '研究' })[lang])
  if (opened === undefined || asked === undefined || vary.length === 0 || !writable) {
    console.error(nothingRun[lang])
    return exitCode.yourFault
  }
  const { base, paths } = opened
  const fields = vary.map(readVary).filter((each): each is Vary => 'path' in each)
  const settings = (point: readonly number[]) =>
    fields.map(({ values }, axis) => values[Math.min(values.length - 1, Math.floor(point[axis] * values.length))])
  const many = manyRuns({ workers: options.workers, store: storeIn(options) })
  const twin = [asked.metric, ...asked.guards.map(({ metric }) => metric)].some(needsTwin)
  const bar = progressBar({ en: 'optimise', zh: '寻优' }[lang], runs, !quiet && process.stderr.isTTY === true, lang)
  const costs = new Map<string, number[]>()
  let made = 0
  const evaluate = async (jobs: readonly DesignJob[]) => {
    const designs = jobs.map(({ point }) => {
      const values = settings(point)
      const sets = paths.map((path, axis) => `${path}=${values[axis]}`)
      return { values, ...openScenario(file, { ...read, sets: [...set, ...sets] }) }
    })
    const wanted = designs.flatMap(({ scenario, graphFile }, at) =>
      scenario === undefined
        ? []
        : [{ at, job: { ...jobOf(scenario, graphFile), twin, replicate: jobs[at].replicate } }],
    )
    const readings = await readingsOf(
      many.runner,
      wanted.map(({ job }) => job),
      (done) => bar.at(made + done),
    )
    if (readings.length < wanted.length) throw new Error(stopped)
    made += jobs.length
    const outcomes: (readonly number[])[] = jobs.map(() => [hopeless, ...asked.guards.map(() => hopeless)])
    for (const [place, { at }] of wanted.entries()) {
      outcomes[at] = outcomesOf(readings[place], asked.metric, asked.smaller, asked.guards)
      const name = designs[at].values.join('\n')
      costs.set(name, [...(costs.get(name) ?? []), readings[place].values['economics.campaignCost'] ?? 0])
    }
    return outcomes
  }
  try {
    const choices = fields.map(({ values }) => ({
      levels: values.length,
      ordered: values.every((value) => numberIn(value) !== null),
    }))
    const luck = stream(base.scenario.seed, 'study.optimise')
    const found = await search({ choices, evaluate, runs, luck })
    const designs = found.map((outcome) => {
      const values = settings(outcome.point)
      const paid = costs.get(values.join('\n')) ?? []
      const cost = paid.length === 0 ? null : paid.reduce((sum, each) => sum + each, 0) / paid.length
      return { values, outcome, cost }
    })
    const best = designs.filter(({ outcome }) => outcome.pareto && outcome.keeps !== 'no')
    const files = best.map(({ values }, at) => {
      const sets = paths.map((path, axis) => `${path}=${values[axis]}`)
      const { scenario } = openScenario(file, { ...read, sets: [...set, ...sets] })
      return { path: `design${at + 1}.yaml`, text: scenario === undefined ? '' : writeScenario(scenario) }
    })
    const study = optimiseStudy({
      ...{ scenario: base.scenario.name, question: base.scenario.question, paths, metric: asked.metric, runs: made },
      ...{ smaller: asked.smaller, limits: asked.guards, designs, files: [...scenarioFiles(base), ...files] },
      language: lang,
    })
    const written = await writeStudy(study, {
      place,
      seed: base.scenario.seed,
      command: commandAgain(options),
      quiet,
      lang,
    })
    return written ? exitCode.done : exitCode.yourFault
  } catch (error) {
    if (!(error instanceof Error && error.message === stopped)) throw error
    console.error(stoppedAfter(made)[lang])
    return exitCode.stopped
  } finally {
    bar.done()
    await many.close()
  }
}

const stopped = 'stopped'

const nothingChosen: Words = {
  en: 'nothing is to be chosen: name a field, like  --vary plays.0.referrerReward=¥0:¥40:9',
  zh: '没有可选择的字段：请写一个，如  --vary plays.0.referrerReward=¥0:¥40:9',
}

/** Each value of each field once, the others at their first: enough to find what cannot be read. */
function oneAtATime(fields: readonly Vary[]): readonly (readonly string[])[] {
  const first = fields.map(({ values }) => values[0])
  return fields.flatMap(({ values }, axis) => values.map((value) => first.with(axis, value)))
}

/** The objective, more being better, and what is left to each limit. */
function outcomesOf(
  { values }: RunReading,
  metric: string,
  smaller: boolean,
  limits: readonly Target[],
): readonly number[] {
  const value = values[metric] ?? null
  return [
    value === null ? hopeless : smaller ? -value : value,
    ...limits.map(({ metric: key, comparison, value: limit }) => {
      const reached = values[key] ?? null
      if (reached === null) return hopeless
      return comparison.startsWith('<') ? limit - reached : reached - limit
    }),
  ]
}

/** The command that comes to the same numbers, called in the folder. */
function commandAgain(options: OptimiseOptions): string {
  const { vary, runs, guard, maximise, minimise, budget, liability } = options
  const named = Object.entries({ maximise, minimise, budget, liability })
  return [
    'kfactor optimise scenario.yaml',
    ...vary.map((text) => `--vary "${text}"`),
    ...named.flatMap(([name, value]) => (value === undefined ? [] : [`--${name} "${value}"`])),
    ...guard.map((text) => `--subject-to "${text}"`),
    `--runs ${runs}`,
  ].join(' ')
}
