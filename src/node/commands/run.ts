import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { riskRegisterByDay, runsOfRegister } from '../../experiments/riskRegister.ts'
import { risksOf } from '../../experiments/risksOf.ts'
import { runsOfStack, stackByDay } from '../../experiments/stack.ts'
import { endedEarly } from '../../model/byDay.ts'
import type { Model } from '../../model/model.ts'
import type { Run } from '../../model/run.ts'
import { dayByDay } from '../../model/simulate.ts'
import { folder } from '../../output/folder.ts'
import { terminal } from '../../output/terminal.ts'
import type { Tables } from '../../results/result.ts'
import { resultOf } from '../../results/resultOf.ts'
import type { Table } from '../../results/table.ts'
import { build } from '../../scenario/build.ts'
import { printProblems } from '../../scenario/printProblems.ts'
import type { Scenario } from '../../scenario/schema.ts'
import { writeScenario } from '../../scenario/write.ts'
import { memoryOf } from '../cost.ts'
import { exitCode } from '../exitCode.ts'
import { fileFault } from '../fileFault.ts'
import { interrupt, interruptible } from '../interrupt.ts'
import { marks } from '../marks.ts'
import { type OpenedScenario, openScenario } from '../openScenario.ts'
import { announce, progressBar } from '../progress.ts'
import { mayWrite, writeFolder } from '../runFolder.ts'
import { roomHere, tooLarge } from '../tooLarge.ts'
import { version } from '../version.ts'

/** What `run` was called with. */
export interface RunOptions {
  readonly seed?: string
  readonly out: string
  readonly set: readonly string[]
  readonly quiet: boolean
  /** Whether scenarios with several plays are run with each alone, too. */
  readonly stack: boolean
  /** Whether scenarios with random events get a register of risks. */
  readonly risks: boolean
  /** Whether to run also what memory is too small for. */
  readonly anyway?: boolean
}

/** A scenario that is ready to run, and where its results go. */
interface Ready extends OpenedScenario {
  readonly file: string
  readonly scenario: Scenario
  readonly folder: string
}

/** The edge list's place in the folder of a run on imported ties. */
const edgesFile = 'ties.txt'

/** Runs each scenario once; when any of them is at fault, every problem is printed and nothing is run or written. */
export async function run(files: readonly string[], options: RunOptions): Promise<number> {
  const ready = await prepare(files, options)
  if (ready === undefined) return exitCode.yourFault
  let missed = false
  for (const each of ready) {
    const done = await runOne(each, options)
    if (done === undefined) return exitCode.yourFault
    if (done.stopped) return exitCode.stopped
    missed ||= done.missed
  }
  return missed ? exitCode.targetMissed : exitCode.done
}

async function prepare(
  files: readonly string[],
  { seed, out, set, anyway = false }: RunOptions,
): Promise<readonly Ready[] | undefined> {
  const ready: Ready[] = []
  let faulty = false
  for (const file of files) {
    const opened = openScenario(file, { sets: set, ...(seed === undefined ? {} : { seed }) })
    const { scenario, problems, sources, ties } = opened
    if (problems.length > 0) console.error(`${printProblems(problems, sources)}\n`)
    const memory = scenario && (await memoryOf(scenario, ties?.graph))
    const large = memory && tooLarge(file, memory, roomHere(anyway))
    if (large !== undefined) console.error(`${printProblems([large], [])}\n`)
    const place = join(out, basename(file, extname(file)))
    const fault = faultOfFolder(place, ready)
    if (fault !== undefined) console.error(fault)
    if (scenario === undefined || large !== undefined || fault !== undefined) faulty = true
    else ready.push({ ...opened, scenario, file, folder: place })
  }
  if (faulty) console.error('Nothing was run.')
  return faulty ? undefined : ready
}

function faultOfFolder(folder: string, others: readonly Ready[]): string | undefined {
  const other = others.find((each) => each.folder === folder)
  if (other !== undefined) return `${folder}: ${other.file} would be written here too; run them apart, with --out`
  if (!mayWrite(folder)) return `${folder}: holds something else than a run's results; choose another --out`
  return undefined
}

async function runOne(
  ready: Ready,
  { quiet, stack, risks }: RunOptions,
): Promise<{ readonly missed: boolean; readonly stopped: boolean } | undefined> {
  const { ties, targets } = ready
  const { name, question } = ready.scenario
  const label = basename(ready.folder)
  const shown = !quiet && process.stderr.isTTY === true
  announce(label, ties?.graph.nodes ?? ready.scenario.market.people, shown)
  const model = build(ready.scenario, ties?.graph)
  const bar = (runs: number) => progressBar(label, runs * model.days, shown)
  const { facts, tables, stopped } = await simulated(model, { stack, risks }, bar)
  const about = { scenario: name, question, version: version(), targets, plannedDays: model.days }
  const plain = resultOf(facts, about)
  const result = { ...plain, tables: { ...plain.tables, ...tables } }
  // A table that Ctrl-C cut off is as one that was not asked for.
  const left = (asked: boolean, made: Table | undefined) => !asked || (stopped && made === undefined)
  const edges = ready.graphFile === undefined ? undefined : readFileSync(ready.graphFile, 'utf8')
  const files = await folder({
    result,
    scenario: writeScenario(asRun(ready.scenario, edges !== undefined)),
    ties: {
      ties: model.graph.neighbours.length / 2,
      duplicates: ties?.duplicates ?? 0,
      selfEdges: ties?.selfEdges ?? 0,
    },
    ...(edges === undefined ? {} : { edges: { path: edgesFile, text: edges } }),
    options: [
      ...(left(stack, tables.stack) ? ['--no-stack'] : []),
      ...(left(risks, tables.risks) ? ['--no-risks'] : []),
    ],
    hash: (text) => createHash('sha256').update(text).digest('hex'),
  })
  try {
    writeFolder(ready.folder, files)
  } catch (error) {
    const reason = fileFault(error)
    if (reason === undefined) throw error
    console.error(`cannot write ${ready.folder}: ${reason}`)
    return undefined
  }
  if (!quiet) {
    console.log(terminal(result, marks, process.stdout.columns ?? 80))
    if (ties !== undefined) {
      const { duplicates, selfEdges } = ties
      const dropped = `${duplicates} repeated and ${selfEdges} to oneself left out`
      console.log(`Ties    ${model.graph.neighbours.length / 2} between ${model.people} people (${dropped})`)
    }
    console.log(`Report  ${join(ready.folder, 'report.html')}`)
    console.log(`Files   ${ready.folder}/ (summary.json, series.csv, charts/, scenario.yaml, receipt.json)\n`)
  }
  if (stopped) console.error(`Stopped: ${ready.folder} holds ${facts.model.days} of ${model.days} days.`)
  return { missed: result.verdicts.some((each) => !each.met), stopped }
}

/** Runs a model, and the experiments asked for, with one bar over all their days; after Ctrl-C what is done of the run. */
async function simulated(
  model: Model,
  asked: Pick<RunOptions, 'stack' | 'risks'>,
  barOf: (runs: number) => ReturnType<typeof progressBar>,
): Promise<{ readonly facts: Run; readonly tables: Pick<Tables, 'stack' | 'risks'>; readonly stopped: boolean }> {
  const stackRuns = asked.stack ? runsOfStack(model) : 0
  const atRisk = asked.risks ? risksOf(model) : []
  const bar = barOf(1 + stackRuns + runsOfRegister(atRisk))
  const ctrlC = interrupt()
  try {
    const days = dayByDay(model)
    const facts = (await interruptible(days, ctrlC, bar.at)) ?? endedEarly(days)
    const after = (runs: number) => (done: number) => bar.at(runs * model.days + done)
    const wanted = (runs: number) => runs > 0 && !ctrlC.asked()
    const stack = wanted(stackRuns) ? await interruptible(stackByDay(facts), ctrlC, after(1)) : undefined
    const risks = wanted(atRisk.length)
      ? await interruptible(riskRegisterByDay(atRisk), ctrlC, after(1 + stackRuns))
      : undefined
    const tables = { ...(stack === undefined ? {} : { stack }), ...(risks === undefined ? {} : { risks }) }
    return { facts, tables, stopped: ctrlC.asked() }
  } finally {
    ctrlC.close()
    bar.done()
  }
}

/** The scenario as it is written beside its results, where imported ties are found in the same folder. */
function asRun(scenario: Scenario, imported: boolean): Scenario {
  return imported ? { ...scenario, market: { ...scenario.market, graph: { file: edgesFile } } } : scenario
}
