import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'
import { withReplicates } from '../../experiments/replicates.ts'
import type { EdgesTaken } from '../../graph/fromEdges.ts'
import type { Model } from '../../model/model.ts'
import { folder } from '../../output/folder.ts'
import type { FormatName } from '../../output/formats/index.ts'
import type { FolderFile } from '../../output/receipt.ts'
import { terminal } from '../../output/terminal/terminal.ts'
import { communityTables } from '../../results/communityTables.ts'
import type { Result } from '../../results/result.ts'
import { resultOf } from '../../results/resultOf.ts'
import { build } from '../../scenario/build.ts'
import { writeScenario } from '../../scenario/write.ts'
import type { Words } from '../../text/language.ts'
import { exitCode } from '../exitCode.ts'
import { fileFault } from '../fileFault.ts'
import { jobOf, type ManyRuns, manyRuns, storeIn } from '../manyRuns.ts'
import { marks } from '../marks.ts'
import { openFormats } from '../openFormats.ts'
import { openPrecisions } from '../openPrecisions.ts'
import { paintPng } from '../paintPng.ts'
import { announce, progressBar } from '../progress.ts'
import { type Opening, prepare, type Ready } from '../ready.ts'
import { type Label, type RunsMade, replicates } from '../replicates.ts'
import { cannotWrite, whereFiles, whereReport, writeFolder } from '../runFolder.ts'
import { type Asked, simulated } from '../simulated.ts'
import { version } from '../version.ts'
import { warnOfFonts } from '../warnOfFonts.ts'
import { withTies } from '../withTies.ts'

/** What `run` was called with. */
export interface RunOptions extends Opening, Asked {
  readonly quiet: boolean
  /** How many replicates of each scenario; 1 is the scenario's own run alone. */
  readonly runs: number
  /** How well some metrics are to be known, in words; then there are as many runs as that takes, up to `cap`. */
  readonly until?: string
  readonly cap: number
  /** Threads; as many as there are cores where it is left out. */
  readonly workers?: number
  /** Whether replicates are kept, and those kept earlier are not made again. */
  readonly store: boolean
  /** The formats to write, as words with commas between; the usual ones where it is left out. */
  readonly format?: string
}

/** Runs each scenario once; when any of them is at fault, every problem is printed and nothing is run or written. */
export async function run(files: readonly string[], options: RunOptions): Promise<number> {
  const ready = await prepare(files, options)
  const until = options.until === undefined ? undefined : openPrecisions(options.until, options.lang)
  const formats = openFormats(options.format, options.lang)
  if (ready === undefined || until === 'faulty' || formats === 'faulty') return exitCode.yourFault
  const asked = { runs: options.runs, cap: options.cap, ...(until === undefined ? {} : { until }) }
  const many =
    options.runs > 1 || until !== undefined
      ? manyRuns({ workers: options.workers, store: storeIn(options) })
      : undefined
  const replicatesOf =
    many &&
    ((each: Ready) =>
      replicates(
        { ...jobOf(each.scenario, each.graphFile), twin: options.twin && each.scenario.plays.length > 0 },
        asked,
        many,
        labelOf(each, options),
      ))
  let missed = false
  try {
    for (const each of ready) {
      const done = await runOne(each, { ...options, formats }, replicatesOf, many?.tiesOf)
      if (done === undefined) return exitCode.yourFault
      missed ||= done.missed
      if (done.stopped || many?.stopped()) return exitCode.stopped
    }
  } finally {
    await many?.close()
  }
  return missed ? exitCode.targetMissed : exitCode.done
}

async function runOne(
  ready: Ready,
  options: RunOptions & { readonly formats: readonly FormatName[] },
  replicatesOf?: (ready: Ready) => Promise<RunsMade>,
  tiesOf?: ManyRuns['tiesOf'],
): Promise<{ readonly missed: boolean; readonly stopped: boolean } | undefined> {
  const { ties, targets } = ready
  const { quiet, twin, stack, risks, diagnoses, format, formats, lang } = options
  const { name, question } = ready.scenario
  const { label, shown } = labelOf(ready, options)
  announce(label, ties?.graph.nodes ?? ready.scenario.market.people, shown, lang)
  const model = build(ready.scenario, ties?.graph ?? tiesOf?.(ready))
  const bar = (runs: number) => progressBar(label, runs * model.days, shown, lang)
  const { facts, tables, stopped } = await simulated(model, ready, { twin, stack, risks, diagnoses, lang }, bar)
  const uncertain = ready.scenario.uncertain?.map(({ path, text }) => ({ path: path.join('.'), text }))
  const about = { scenario: name, question, version: version(), targets, plannedDays: model.days }
  const plain = resultOf(facts, uncertain === undefined ? about : { ...about, uncertain })
  const once: Result = { ...plain, tables: { ...plain.tables, ...tables } }
  const made = stopped ? undefined : await replicatesOf?.(ready)
  if (made?.readings.length === 0) return { missed: false, stopped: true }
  const result = made === undefined ? once : withReplicates(once, targets, made)
  // What Ctrl-C cut off is as what was not asked for.
  const left = (asked: boolean, made: unknown) => !asked || (stopped && made === undefined)
  const {
    beside,
    files: [edges],
  } = withTies(ready.scenario, ready.graphFile, 'ties')
  const files = await folder({
    result,
    scenario: writeScenario(beside),
    ties: {
      ties: model.graph.neighbours.length / 2,
      duplicates: ties?.duplicates ?? 0,
      selfEdges: ties?.selfEdges ?? 0,
    },
    ...(edges === undefined ? {} : { edges }),
    options: [
      ...(left(twin, facts.twin) ? ['--no-twin'] : []),
      ...(left(stack, tables.stack) ? ['--no-stack'] : []),
      ...(left(risks, tables.risks) ? ['--no-risks'] : []),
      ...(left(diagnoses, tables.diagnoses) ? ['--no-diagnoses'] : []),
      ...runsOption(options, made),
      ...(format === undefined ? [] : [`--format ${formats.join(',')}`]),
      ...(lang === 'en' ? [] : [`--lang ${lang}`]),
    ],
    formats,
    language: lang,
    png: paintPng,
    community: () => communityTables(facts),
    hash: (text) => createHash('sha256').update(text).digest('hex'),
  })
  try {
    writeFolder(ready.folder, files)
  } catch (error) {
    const reason = fileFault(error)
    if (reason === undefined) throw error
    console.error(cannotWrite(ready.folder, reason)[lang])
    return undefined
  }
  if (made !== undefined && made.note !== '') console.error(made.note)
  if (formats.includes('png')) await warnOfFonts(files, lang)
  if (!quiet) {
    console.log(terminal(result, marks, process.stdout.columns ?? 80, lang))
    if (ties !== undefined) {
      console.log(tiesTaken(ties, model)[lang])
    }
    const report = files.find(({ path }) => path === 'report.html') ?? files.find(({ path }) => path === 'report.md')
    if (report !== undefined) console.log(whereReport(join(ready.folder, report.path))[lang])
    console.log(`${whereFiles(ready.folder, listed(files))[lang]}\n`)
  }
  if (stopped) console.error(stoppedAt(ready.folder, facts.model.days, model.days)[lang])
  return { missed: result.verdicts.some((each) => !each.met), stopped }
}

function stoppedAt(folder: string, done: number, planned: number): Words {
  return {
    en: `Stopped: ${folder} holds ${done} of ${planned} days.`,
    zh: `已停下：${folder} 里是${planned}天中前${done}天的结果。`,
  }
}

/** What was taken of a file of ties. */
function tiesTaken({ duplicates, selfEdges }: EdgesTaken, { graph, people }: Model): Words {
  const ties = graph.neighbours.length / 2
  return {
    en: `Ties    ${ties} between ${people} people (${duplicates} repeated and ${selfEdges} to oneself left out)`,
    zh: `关系    ${people}人之间${ties}条（略去重复的${duplicates}条、自己到自己的${selfEdges}条）`,
  }
}

/** The files of a folder: those of a folder in it by the folder's name. */
function listed(files: readonly FolderFile[]): readonly string[] {
  return [...new Set(files.map(({ path }) => path.replace(/\/.*/, '/')))].filter((name) => !/^report\./.test(name))
}

function labelOf({ folder }: Ready, { quiet, lang }: RunOptions): Label {
  return { label: basename(folder), shown: !quiet && process.stderr.isTTY === true, lang }
}

/** The words of the command line that come to the same replicates again, also where they were stopped. */
function runsOption({ until, cap }: RunOptions, made: RunsMade | undefined): readonly string[] {
  if (made === undefined) return []
  return until === undefined || made.stopped ? [`--runs ${made.readings.length}`] : [`--until "${until}" --cap ${cap}`]
}
