import { readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { Stryker } from '@stryker-mutator/core'
import { rooms } from './rooms.ts'

/*
 * npm run mutate [-- room or file …]: changes the code of a room in one place at a time, and tells which changes its
 * tests do not notice. With a room's name that room alone; with a path of code that file, by the tests of its room.
 */

type Tried = Awaited<ReturnType<Stryker['runMutationTest']>>[number]

/** Where the reports go: for each room a page to look through, and its survivors one below the other. */
const folder = 'out/mutation'

interface Score {
  readonly room: string
  readonly killed: number
  readonly mutants: number
}

const asked = process.argv.slice(2)
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
  process.env.MUTATE = room
  const stryker = new Stryker({
    mutate: [...code],
    testRunner: 'in-process',
    plugins: [join(import.meta.dirname, 'inProcess/plugin.ts')],
    testRunnerNodeArgs: ['--import', 'tsx'],
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    disableTypeChecks: true,
    checkers: [],
    concurrency: Number(process.env.MUTATE_WORKERS ?? 2),
    // Tests are timed while they count what they reach, which is slow: half of that is plenty.
    timeoutFactor: 0.5,
    timeoutMS: 4_000,
    tempDirName: 'out/mutants',
    reporters: ['progress-append-only', 'json', 'html'],
    jsonReporter: { fileName: `${folder}/${name.replaceAll('/', '.')}.json` },
    htmlReporter: { fileName: `${folder}/${name.replaceAll('/', '.')}.html` },
    allowConsoleColors: false,
  })
  const mutants = await stryker.runMutationTest()
  const counted = mutants.filter(({ status }) => !['Ignored', 'CompileError', 'RuntimeError'].includes(status))
  const survivors = counted.filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
  writeFileSync(`${folder}/${name.replaceAll('/', '.')}.txt`, survivors.map(told).join('\n'))
  const killed = counted.length - survivors.length
  return { room: name, killed, mutants: counted.length }
}

/** A survivor as its place, the code there, and what could have stood there without any test noticing. */
function told({ fileName, location, replacement, status }: Tried): string {
  const { start, end } = location
  const lines = readFileSync(fileName, 'utf8').split('\n')
  const first = lines[start.line - 1] ?? ''
  const code = start.line === end.line ? first.slice(start.column - 1, end.column - 1) : `${first.trim()} …`
  const place = `${relative('.', fileName)}:${start.line}:${start.column}`
  return `${place}${status === 'NoCoverage' ? ' (no test goes there)' : ''}\n    ${code}\n    ${replacement}`
}
