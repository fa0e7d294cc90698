import { basename, extname, join } from 'node:path'
import { explain, partsOf, variantsOf } from '../../experiments/explain.ts'
import { jobsOf } from '../../experiments/job.ts'
import { readingsOf } from '../../experiments/readingsOf.ts'
import { twinOf } from '../../experiments/twin.ts'
import { simulate } from '../../model/simulate.ts'
import { twinStudy } from '../../output/twinStudy.ts'
import { twinDays, twinTable } from '../../results/twin.ts'
import { build } from '../../scenario/build.ts'
import { drawn } from '../../scenario/drawn.ts'
import { printProblems } from '../../scenario/printProblems.ts'
import type { Language, Words } from '../../text/language.ts'
import { exitCode } from '../exitCode.ts'
import { jobOf, manyRuns, storeIn } from '../manyRuns.ts'
import { openScenario } from '../openScenario.ts'
import { progressBar } from '../progress.ts'
import { mayWrite, nothingRun, notOurs } from '../runFolder.ts'
import { stoppedAfter } from '../stoppedAfter.ts'
import { scenarioFiles, writeStudy } from '../writeStudy.ts'

/** What `twin` was called with. */
export interface TwinOptions {
  readonly runs: number
  /** Whether to say which play, content and event made which part. */
  readonly explain: boolean
  readonly seed?: string
  readonly out: string
  readonly set: readonly string[]
  readonly workers?: number
  readonly store: boolean
  readonly quiet: boolean
  /** What is said in. */
  readonly lang: Language
}

/** The most parts that a total is split among. */
const mostParts = 30

/** Holds a campaign against the same world without it, and says what made which part of what came of it. */
export async function twin(file: string, options: TwinOptions): Promise<number> {
  const { runs, seed, set, out, quiet, lang } = options
  const opened = openScenario(file, { sets: set, ...(seed === undefined ? {} : { seed }) })
  const { scenario, graphFile, ties, problems, sources } = opened
  if (problems.length > 0) console.error(`${printProblems(problems, sources, lang)}\n`)
  const place = join(out, `twin-${basename(file, extname(file))}`)
  const writable = mayWrite(place)
  if (!writable) console.error(notOurs(place, { en: 'a study', zh: '研究' })[lang])
  const idle = scenario !== undefined && scenario.plays.length === 0
  if (idle) console.error(noCampaign(file)[lang])
  const parts = scenario === undefined ? [] : partsOf(scenario)
  const tooMany = options.explain && parts.length > mostParts
  if (tooMany) console.error(tooManyParts(parts.length)[lang])
  if (scenario === undefined || idle || tooMany || !writable) {
    console.error(nothingRun[lang])
    return exitCode.yourFault
  }
  const numbers = Array.from({ length: runs }, (_, number) => number)
  // What is uncertain is drawn first: a variant has other places for its plays than the scenario.
  const variants = options.explain
    ? numbers.flatMap((number) => {
        const own = drawn(scenario, number)
        return variantsOf(own, partsOf(own)).map((each) => ({
          ...jobOf(each, graphFile),
          replicate: number,
          daily: true,
        }))
      })
    : []
  const compared = jobsOf({ ...jobOf(scenario, graphFile), twin: true }, 0, runs)
  const jobs = [...compared, ...variants]
  const many = manyRuns({ workers: options.workers, store: storeIn(options) })
  const bar = progressBar({ en: 'twin', zh: '对照' }[lang], jobs.length, !quiet && process.stderr.isTTY === true, lang)
  const readings = await readingsOf(many.runner, jobs, bar.at).finally(() => {
    bar.done()
    return many.close()
  })
  if (readings.length < jobs.length) {
    console.error(stoppedAfter(readings.length, jobs.length)[lang])
    return exitCode.stopped
  }
  const model = build(scenario, ties?.graph)
  const against = twinOf(model)
  const run = { ...simulate(model), twin: against }
  const perRun = variants.length / runs
  const ofVariants = Array.from({ length: perRun }, (_, at) =>
    numbers.map((number) => readings[runs + number * perRun + at]!),
  )
  const study = twinStudy({
    ...{ scenario: scenario.name, question: scenario.question },
    twin: twinTable(run, against),
    twinDays: twinDays(run, against),
    readings: readings.slice(0, runs),
    ...(options.explain ? { explained: { parts, found: explain(parts.length, ofVariants), runs } } : {}),
    files: scenarioFiles(opened),
    language: lang,
  })
  const command = `kfactor twin scenario.yaml --runs ${runs}${options.explain ? ' --explain' : ''}`
  const written = await writeStudy(study, { place, seed: scenario.seed, command, quiet, lang })
  return written ? exitCode.done : exitCode.yourFault
}

function noCampaign(file: string): Words {
  return {
    en: `${file}: there is no campaign to compare with: the scenario has no plays`,
    zh: `${file}：没有活动可以对照：场景里没有 plays`,
  }
}

function tooManyParts(parts: number): Words {
  return {
    en: `--explain: ${parts} plays, contents and events are more than ${mostParts}`,
    zh: `--explain：玩法、内容和事件共${parts}个，超过了${mostParts}个`,
  }
}
