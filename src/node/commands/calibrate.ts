import { readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { type CalibratePlan, calibrate as calibrated, type Simulate } from '../../experiments/calibrate.ts'
import { readingsOf } from '../../experiments/readingsOf.ts'
import { dateOf } from '../../model/clock.ts'
import { calibrateStudy } from '../../output/calibrate/calibrateStudy.ts'
import { lawAfter } from '../../output/calibrate/lawAfter.ts'
import { uncertainFrom } from '../../random/uncertainFrom.ts'
import { wholeAgain } from '../../scenario/drawn.ts'
import { printProblems } from '../../scenario/printProblems.ts'
import { type DailyRead, readDaily } from '../../scenario/readDaily.ts'
import { carried, uncertainFields } from '../../scenario/uncertainties.ts'
import { writeScenario } from '../../scenario/write.ts'
import type { Language, Words } from '../../text/language.ts'
import { exitCode } from '../exitCode.ts'
import { fileFault } from '../fileFault.ts'
import { jobOf, manyRuns, storeIn } from '../manyRuns.ts'
import { openScenario } from '../openScenario.ts'
import { progressBar } from '../progress.ts'
import { mayWrite, nothingRun, notOurs } from '../runFolder.ts'
import { stoppedAfter } from '../stoppedAfter.ts'
import { scenarioFiles, writeStudy } from '../writeStudy.ts'

/** What `calibrate` was called with. */
export interface CalibrateOptions {
  readonly data: string
  /** Parameters that the scenario does not write as uncertain itself, `path=10%..20%`. */
  readonly vary: readonly string[]
  readonly particles: number
  /** Runs of the search at most. */
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

/** Runs under what was found, to hold against the data; and the share of the days that is held out. */
const checks = 200
const heldOut = 0.2

/** Fits the uncertain quantities of a scenario to daily counts of somebody's own. */
export async function calibrate(file: string, options: CalibrateOptions): Promise<number> {
  const { data, vary, particles, runs, seed, set, out, quiet, lang } = options
  const sets = [...set, ...vary.map(asRange)]
  const base = openScenario(file, { sets, ...(seed === undefined ? {} : { seed }) })
  if (base.problems.length > 0) console.error(`${printProblems(base.problems, base.sources, lang)}\n`)
  const read = base.scenario && openDaily(data, base.scenario.clock, lang)
  if (read && read.problems.length > 0) console.error(`${printProblems(read.problems, [read.source], lang)}\n`)
  const fields = base.scenario === undefined ? [] : uncertainFields(base.scenario)
  if (base.scenario !== undefined && fields.length === 0) {
    console.error(nothingToFind[lang])
  }
  if (runs < 4 * particles) console.error(tooFew(runs, particles)[lang])
  const place = join(out, `calibrate-${basename(file, extname(file))}`)
  const writable = mayWrite(place)
  if (!writable) console.error(notOurs(place, { en: 'a study', zh: '研究' })[lang])
  const found = read?.data
  if (base.scenario === undefined || found === undefined || fields.length === 0 || runs < 4 * particles || !writable) {
    console.error(nothingRun[lang])
    return exitCode.yourFault
  }
  const { scenario, graphFile } = { ...base, scenario: base.scenario }
  const { uncertain: _, ...exact } = scenario
  // Nothing that happens after the last observed day is looked at.
  const short = { ...exact, clock: { ...exact.clock, days: (found.days.at(-1) ?? 0) + 1 } }
  const plan: CalibratePlan = { particles, runs, heldOut, checks }
  const many = manyRuns({ workers: options.workers, store: storeIn(options) })
  const bar = progressBar(
    { en: 'calibrate', zh: '校准' }[lang],
    runs + checks,
    !quiet && process.stderr.isTTY === true,
    lang,
  )
  let made = 0
  const simulate: Simulate = async (trials) => {
    const jobs = trials.map(({ point, run }) => {
      const values = fields.map(({ path, law }, at) => ({ path, value: uncertainFrom(point[at] ?? 0.5, law) }))
      return { ...jobOf(wholeAgain(short, values), graphFile), replicate: run, daily: true }
    })
    const readings = await readingsOf(many.runner, jobs, (done) => bar.at(made + done))
    made += readings.length
    if (readings.length < jobs.length) throw new Stopped()
    return readings.map(({ daily }) => {
      if (daily === undefined) throw new Error('missing daily counts')
      return daily
    })
  }
  try {
    const laws = fields.map(({ law }) => law)
    const calibration = await calibrated(found, laws, simulate, plan, scenario.seed)
    const after = fields.map((field, at) => ({ ...field, law: lawAfter(field, calibration.parameters[at]) }))
    const study = calibrateStudy({
      ...{ scenario: scenario.name, question: scenario.question, fields, found: calibration, runs: made },
      dateOf: (day) => dateOf(scenario.clock, day),
      language: lang,
      files: [
        ...scenarioFiles(base),
        { path: 'calibrated.yaml', text: writeScenario(withLaws(scenario, after)) },
        { path: 'data.csv', text: read?.source.text ?? '' },
      ],
    })
    const command = `kfactor calibrate scenario.yaml --data data.csv --particles ${particles} --runs ${runs}`
    const written = await writeStudy(study, { place, seed: scenario.seed, command, quiet, lang })
    return written ? exitCode.done : exitCode.yourFault
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
    console.error(stoppedAfter(made)[lang])
    return exitCode.stopped
  } finally {
    bar.done()
    await many.close()
  }
}

const nothingToFind: Words = {
  en: `no parameter is to be found: write a quantity as  10%..20%  or  10% ± 3%  in the scenario, or name one
here, like  --vary behaviour.share.base=1%..10%`,
  zh: `没有要求出的参数：请在场景里把一个量写成  10%..20%  或  10% ± 3% ；
或在这里写一个，如  --vary behaviour.share.base=1%..10%`,
}

function tooFew(runs: number, particles: number): Words {
  return {
    en: `--runs ${runs}: at least four times the particles are needed, ${4 * particles}`,
    zh: `--runs ${runs}：至少要有 --particles 的四倍，即${4 * particles}次`,
  }
}

/** Thrown where Ctrl-C has ended a batch of runs. */
class Stopped extends Error {}

/** A scenario with other laws for its uncertain quantities, and their middles in the fields. */
function withLaws(
  scenario: Parameters<typeof writeScenario>[0],
  fields: Parameters<typeof carried>[0],
): Parameters<typeof writeScenario>[0] {
  const uncertain = carried(fields)
  return uncertain === undefined ? scenario : { ...scenario, uncertain }
}

/** `path=from:to` and `path=from:to:n`, as other commands have it, say the same as `path=from..to`. */
function asRange(text: string): string {
  return text.replace(/^([^=]+=[^:]+):([^:]+?)(?::\d+)?$/, '$1..$2')
}

function openDaily(
  file: string,
  clock: { readonly start: string; readonly days: number },
  lang: Language,
): DailyRead | undefined {
  try {
    return readDaily(file, readFileSync(file), clock)
  } catch (error) {
    const reason = fileFault(error)
    if (reason === undefined) throw error
    console.error({ en: `cannot read ${file}: ${reason.en}`, zh: `无法读取 ${file}：${reason.zh}` }[lang])
    return undefined
  }
}
