import { createHash } from 'node:crypto'
import { basename, extname, join } from 'node:path'
import { diagnoseByDay, runsOfDiagnosis, suspicionsOf } from '../../experiments/diagnose.ts'
import { diagnosesTable } from '../../experiments/diagnosesTable.ts'
import { withReplicates } from '../../experiments/replicates.ts'
import { riskRegisterByDay, runsOfRegister } from '../../experiments/riskRegister.ts'
import { risksOf } from '../../experiments/risksOf.ts'
import { runsOfStack, stackByDay } from '../../experiments/stack.ts'
import { twinByDay } from '../../experiments/twin.ts'
import type { EdgesTaken } from '../../graph/fromEdges.ts'
import { type ByDay, endedEarly } from '../../model/byDay.ts'
import type { Model } from '../../model/model.ts'
import type { Run } from '../../model/run.ts'
import { dayByDay } from '../../model/simulate.ts'
import { folder } from '../../output/folder.ts'
import type { FormatName } from '../../output/formats/index.ts'
import type { FolderFile } from '../../output/receipt.ts'
import { terminal } from '../../output/terminal.ts'
import { communityTables } from '../../results/communityTables.ts'
import type { Result, Tables } from '../../results/result.ts'
import { resultOf } from '../../results/resultOf.ts'
import { build } from '../../scenario/build.ts'
import { printProblems } from '../../scenario/printProblems.ts'
import type { Scenario } from '../../scenario/schema.ts'
import { writeScenario } from '../../scenario/write.ts'
import type { Language, Words } from '../../text/language.ts'
import { memoryOf } from '../cost.ts'
import { exitCode } from '../exitCode.ts'
import { fileFault } from '../fileFault.ts'
import { interrupt, interruptible } from '../interrupt.ts'
import { jobOf, type ManyRuns, manyRuns, storeIn } from '../manyRuns.ts'
import { marks } from '../marks.ts'
import { openFormats } from '../openFormats.ts'
import { openPrecisions } from '../openPrecisions.ts'
import { type OpenedScenario, openScenario } from '../openScenario.ts'
import { paintPng, unwritable } from '../paintPng.ts'
import { announce, progressBar } from '../progress.ts'
import { type Label, type RunsMade, replicates } from '../replicates.ts'
import { cannotWrite, mayWrite, nothingRun, notOurs, whereFiles, whereReport, writeFolder } from '../runFolder.ts'
import { roomHere, tooLarge } from '../tooLarge.ts'
import { version } from '../version.ts'
import { withTies } from '../withTies.ts'

/** What `run` was called with. */
export interface RunOptions {
  readonly seed?: string
  readonly out: string
  readonly set: readonly string[]
  readonly quiet: boolean
  /** Whether scenarios with plays are run without them, too. */
  readonly twin: boolean
  /** Whether scenarios with several plays are run with each alone, too. */
  readonly stack: boolean
  /** Whether scenarios with random events get a register of risks. */
  readonly risks: boolean
  /** Whether suspected causes of a failure are looked into. */
  readonly diagnoses: boolean
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
  /** Whether to run also what memory is too small for. */
  readonly anyway?: boolean
  /** What is said in. */
  readonly lang: Language
}

/** A scenario that is ready to run, and where its results go. */
interface Ready extends OpenedScenario {
  readonly file: string
  readonly scenario: Scenario
  readonly folder: string
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
      ? manyRuns({
          workers: options.workers,
          store: storeIn(options),
          scenarios: ready.map(({ scenario }) => scenario),
        })
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

/** The folder that a scenario's results go to. */
export function folderOf(file: string, { out }: Pick<RunOptions, 'out'>): string {
  return join(out, basename(file, extname(file)))
}

async function prepare(
  files: readonly string[],
  { seed, out, set, anyway = false, lang }: RunOptions,
): Promise<readonly Ready[] | undefined> {
  const ready: Ready[] = []
  let faulty = false
  for (const file of files) {
    const opened = openScenario(file, { sets: set, ...(seed === undefined ? {} : { seed }) })
    const { scenario, problems, sources, ties } = opened
    if (problems.length > 0) console.error(`${printProblems(problems, sources, lang)}\n`)
    const memory = scenario && (await memoryOf(scenario, ties?.graph))
    const large = memory && tooLarge(file, memory, roomHere(anyway))
    if (large !== undefined) console.error(`${printProblems([large], [], lang)}\n`)
    const place = folderOf(file, { out })
    const fault = faultOfFolder(place, ready)
    if (fault !== undefined) console.error(fault[lang])
    if (scenario === undefined || large !== undefined || fault !== undefined) faulty = true
    else ready.push({ ...opened, scenario, file, folder: place })
  }
  if (faulty) console.error(nothingRun[lang])
  return faulty ? undefined : ready
}

function faultOfFolder(folder: string, others: readonly Ready[]): Words | undefined {
  const other = others.find((each) => each.folder === folder)
  if (other !== undefined) {
    return {
      en: `${folder}: ${other.file} would be written here too; run them apart, with --out`,
      zh: `${folder}：${other.file} 也会写到这里；请用 --out 分开运行`,
    }
  }
  if (!mayWrite(folder)) return notOurs(folder, { en: 'a run', zh: '运行' })
  return undefined
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

/** Runs a model, and the experiments asked for, with one bar over all their days; after Ctrl-C what is done of the run. */
async function simulated(
  model: Model,
  { scenario, ties }: Ready,
  asked: Pick<RunOptions, 'twin' | 'stack' | 'risks' | 'diagnoses' | 'lang'>,
  barOf: (runs: number) => ReturnType<typeof progressBar>,
): Promise<{ readonly facts: Run; readonly tables: Partial<Tables>; readonly stopped: boolean }> {
  const stackRuns = asked.stack ? runsOfStack(model) : 0
  const atRisk = asked.risks ? risksOf(model) : []
  const twinRuns = asked.twin && model.plays.length > 0 ? 1 : 0
  const bar = barOf(1 + twinRuns + stackRuns + runsOfRegister(atRisk))
  const ctrlC = interrupt(asked.lang)
  try {
    const days = dayByDay(model)
    const alone = (await interruptible(days, ctrlC, bar.at)) ?? endedEarly(days)
    const after = (runs: number) => (done: number) => bar.at(runs * model.days + done)
    const next = async <Made>(runs: number, before: number, work: () => ByDay<Made>) =>
      runs > 0 && !ctrlC.asked() ? interruptible(work(), ctrlC, after(before)) : undefined
    const twin = await next(twinRuns, 1, () => twinByDay(model))
    const facts = { ...alone, ...(twin === undefined ? {} : { twin }) }
    const stack = await next(stackRuns, 1 + twinRuns, () => stackByDay(facts))
    const risks = await next(atRisk.length, 1 + twinRuns + stackRuns, () => riskRegisterByDay(atRisk))
    const suspected = asked.diagnoses && !ctrlC.asked() ? suspicionsOf(facts, scenario).length : 0
    const why = barOf(runsOfDiagnosis(suspected))
    const findings =
      asked.diagnoses && !ctrlC.asked()
        ? await interruptible(diagnoseByDay(facts, scenario, ties?.graph), ctrlC, why.at)
        : undefined
    const tables = {
      ...(stack === undefined ? {} : { stack }),
      ...(risks === undefined ? {} : { risks }),
      ...(findings === undefined ? {} : { diagnoses: diagnosesTable(findings) }),
    }
    return { facts, tables, stopped: ctrlC.asked() }
  } finally {
    ctrlC.close()
    bar.done()
  }
}

const lackingFonts = {
  letters: {
    en: 'warning: no font of this machine has any letters: the PNG pictures lack them. Install a font such as DejaVu (fonts-dejavu).',
    zh: '警告：本机的字体里没有任何字母，PNG 图片中会缺字。请安装 DejaVu（fonts-dejavu）之类的字体。',
  },
  chinese: {
    en: 'warning: no font of this machine has Chinese letters: the PNG pictures lack them. Install a font such as Noto Sans CJK (fonts-noto-cjk).',
    zh: '警告：本机的字体里没有汉字，PNG 图片中会缺字。请安装 Noto Sans CJK（fonts-noto-cjk）之类的字体。',
  },
} as const satisfies Readonly<Record<string, Words>>

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

/** Says what the pictures lack where this machine has no font for it: they lack it without a word otherwise. */
async function warnOfFonts(files: readonly FolderFile[], lang: Language): Promise<void> {
  const lacking = await unwritable(files.map(({ path, text }) => (path.endsWith('.svg') ? text : '')).join(''))
  if (lacking === undefined) return
  console.error(lackingFonts[lacking][lang])
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
