import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Stryker } from '@stryker-mutator/core'
import { rooms } from './rooms.ts'
import { survived, told } from './told.ts'

/*
 * npm run mutate [-- room or file …] [1/4]: changes the code of a room in one place at a time, and tells which changes its
 * tests do not notice. With a room's name that room alone; with a path of code that file, by the tests of its room. With 1/4
 * only what stands on every fourth line, the fourth being the first; with 2/4 the lines after these.
 */

/** Where the reports go: for each room a page to look through, and its survivors one below the other. */
const folder = 'out/mutation'

interface Score {
  readonly room: string
  readonly killed: number
  readonly mutants: number
}

const part = /^([1-9]\d*)\/([1-9]\d*)$/
const words = process.argv.slice(2)
const asked = words.filter((word) => !part.test(word))
const [, turn, every] = words.map((word) => part.exec(word)).find((found) => found !== null) ?? [null, '1', '1']
const names = asked.length > 0 ? asked : Object.keys(rooms)
const scores: Score[] = []
for (const name of names) scores.push(await tried(name))

process.stdout.write('\n| room | mutants | noticed | score |\n|---|---|---|---|\n')
for (const { room, killed, mutants } of scores) {
  process.stdout.write(`| ${room} | ${mutants} | ${killed} | ${((100 * killed) / mutants).toFixed(1)}% |\n`)
}

async function tried(name: string): Promise<Score> {
  const room = name in rooms ? name : (name.split('/')[1] ?? '')
  const code = name in rooms ? rooms[name]?.code : [name]
  if (code === undefined || !(room in rooms)) throw new Error(`unknown room: ${name}`)
  const report = `${folder}/${name.replaceAll('/', '.')}`
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${report}.txt`, '')
  process.env.MUTATE = room
  process.env.MUTATE_SURVIVORS = `${report}.txt`
  const stryker = new Stryker({
    mutate: every === '1' ? [...code] : code.flatMap(filesOf).flatMap(linesOf),
    testRunner: 'in-process',
    plugins: ['inProcess/plugin.ts', 'asTheyCome.ts'].map((file) => join(import.meta.dirname, file)),
    testRunnerNodeArgs: ['--import', 'tsx'],
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    disableTypeChecks: true,
    checkers: [],
    concurrency: Number(process.env.MUTATE_WORKERS ?? 2),
    // Tests are timed while they count what they reach, which is slow: half of that is plenty.
    timeoutFactor: 0.5,
    // A busy machine must not make slowness count as noticing: only what never ends takes this long.
    timeoutMS: 120_000,
    tempDirName: 'out/mutants',
    reporters: ['progress-append-only', 'as-they-come', 'json', 'html'],
    jsonReporter: { fileName: `${report}.json` },
    htmlReporter: { fileName: `${report}.html` },
    allowConsoleColors: false,
  })
  const mutants = await stryker.runMutationTest()
  const counted = mutants.filter(({ status }) => !['Ignored', 'CompileError', 'RuntimeError'].includes(status))
  const survivors = counted.filter(survived)
  writeFileSync(`${report}.txt`, survivors.map(told).join('\n'))
  const killed = counted.length - survivors.length
  return { room: name, killed, mutants: counted.length }
}

/** The files below a folder, where a pattern says all of them, or the one file that it names. */
function filesOf(pattern: string): readonly string[] {
  const [folder = '', rest] = pattern.split('/**/')
  if (rest === undefined) return [pattern]
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return all.filter((file) => file.endsWith('.ts')).map((file) => join(folder, file))
}

/** What has nothing to change: empty lines, comments, imports, ends of blocks. Each line asked for costs a moment at the start. */
const nothing = /^\s*(\/?\*|\/\/|import\b|[\])}]*[,;]?$)/

/** The lines of a file whose turn it is. */
function linesOf(file: string): readonly string[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  const its = [...lines.keys()].map((at) => at + 1).filter((line) => line % Number(every) === Number(turn) - 1)
  return its.filter((line) => !nothing.test(lines[line - 1] ?? '')).map((line) => `${file}:${line}-${line}`)
}
