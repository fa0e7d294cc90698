import { type ExecFileException, execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { metrics } from '../../src/metrics/index.ts'
import { plays } from '../../src/plays/index.ts'
import { displayWidth } from '../../src/text/displayWidth.ts'
import { shipped, shippedNames } from '../shipped.ts'

const root = join(import.meta.dirname, '../..')
const program = join(root, 'src/node/kfactor.mjs')
const folder = mkdtempSync(join(tmpdir(), 'kfactor-'))
afterAll(() => rmSync(folder, { recursive: true }))

// The settings of the folder a command is called in must not matter to it.
writeFileSync(join(folder, 'tsconfig.json'), '{ not json')
writeFileSync(join(folder, 'faulty.yaml'), 'name: faulty\nprise: 3\nproduct:\n  price: free\n')
writeFileSync(join(folder, 'good.yaml'), 'name: good\n')

interface Ended {
  readonly code: number
  readonly out: string
  readonly error: string
}

function execute(
  command: string,
  words: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const settings = { cwd: folder, env: { ...process.env, ...more } }
    execFile(command, words, settings, (failure: ExecFileException | null, out, error) => {
      resolve({ code: failure === null ? 0 : Number(failure.code), out, error })
    })
  })
}

const kfactor = (...words: readonly string[]) => execute(process.execPath, [program, ...words])
const firstWords = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' ')[0])

describe('kfactor', { timeout: 60_000 }, () => {
  test("says its version, which is the package's", async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(await kfactor('--version')).toEqual({ code: 0, out: `${version}\n`, error: '' })
  })

  test('explains itself and each command, with examples, in 80 columns', async () => {
    const names = ['run', 'compare', 'diff', 'check', 'list', 'schema', 'init']
    const pages = await Promise.all([[], ...names.map((name) => [name])].map((words) => kfactor(...words, '--help')))
    for (const { code, out } of pages) {
      expect(code).toBe(0)
      expect(out).toMatch(/\nExamples:\n {2}\$ kfactor /)
      expect(out.split('\n').filter((line) => line.length > 80)).toEqual([])
    }
    for (const name of names) expect(pages[0].out).toMatch(new RegExp(`^ {2}${name} `, 'm'))
  })

  test.each([
    [['chekc'], 'check'],
    [['check', 'good.yaml', '--sett', 'a=1'], '--set'],
    [['list', 'playz'], 'plays'],
    [['list', 'plays', 'topicChalenge'], 'topicChallenge'],
    [['init', 'firstCampain'], 'firstCampaign'],
  ])('names the nearest word it knows for %j', async (words, meant) => {
    const { code, out, error } = await kfactor(...words)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(error).toContain(`(Did you mean ${meant}?)`)
  })

  test('checks many files, prints every problem with its place, and ends with 1 when any is faulty', async () => {
    const { code, out } = await kfactor('check', 'good.yaml', 'faulty.yaml', 'missing.yaml')
    expect(code).toBe(1)
    expect(out).toContain('good.yaml: no problems\n')
    expect(out).toContain('faulty.yaml:2:1: error unknown-key\n')
    expect(out).toContain('faulty.yaml:4:10: error wrong-unit\n')
    expect(out).toContain('faulty.yaml: 2 errors\n')
    expect(out).toContain('missing.yaml:1:1: error unreadable-file\n')
  })

  test('checks the settings of the command line too', async () => {
    const { code, out } = await kfactor('check', 'good.yaml', '--set', 'clock.days=7', '--set', 'product.price=-1')
    expect(code).toBe(1)
    expect(out).toContain('--set:2:15: error out-of-range\n')
  })

  test('finds no problem in the shipped scenarios', async () => {
    const files = shippedNames.map((name) => join(root, 'scenarios', `${name}.yaml`))
    expect(await kfactor('check', ...files)).toMatchObject({ code: 0, error: '' })
  })

  test('lists each play and metric on a line of its own', async () => {
    const lists = await Promise.all(['plays', 'metrics'].map((what) => kfactor('list', what)))
    expect(lists.map(({ code }) => code)).toEqual([0, 0])
    expect(lists.map(({ out }) => firstWords(out))).toEqual([Object.keys(plays), Object.keys(metrics)])
  })

  test('lists each scenario once with its question, cases first, then failures, plays, presets, reduced forms and studies', async () => {
    const { code, out } = await kfactor('list', 'scenarios')
    expect(code).toBe(0)
    const lines = out.trimEnd().split('\n')
    const isHeading = (line: string) => line.endsWith(':')
    expect(lines.filter(isHeading)).toEqual([
      'Cases that worked:',
      'Failures, and what mends them:',
      'One play each:',
      'Presets to start from:',
      'Reduced forms, with results known in closed form:',
      'Studies, for the commands that make many runs:',
    ])
    const listed = lines.filter((line) => line !== '' && !isHeading(line))
    const named = listed.map((line) => line.split(' ')[0] ?? '')
    expect(named.filter((name) => !name.startsWith('studies/')).toSorted()).toEqual(shippedNames.toSorted())
    expect(named.filter((name) => name.startsWith('studies/'))).toHaveLength(8)
    for (const line of listed) expect(line).toMatch(/^[a-zA-Z/]+ {2,}[A-Z].*[.?]$/)
    expect(new Set(listed.map((line) => line.search(/ [A-Z]/))).size).toBe(1)
  })

  test('lists what mends a failure at once below it', async () => {
    const { out } = await kfactor('list', 'scenarios')
    const names = firstWords(out)
    for (const [at, name] of names.entries()) {
      const { mends = [] } = shippedNames.includes(name) ? shipped(name) : {}
      expect(names.slice(at - mends.length, at).toSorted()).toEqual([...mends].toSorted())
      for (const failing of mends) expect(shipped(failing).group).toBe('failure')
    }
    expect(names[names.indexOf('balanced') - 1]).toBe('topicMismatch')
  })

  test('lists the fields of each item of a list below its word, no line wider than the terminal', async () => {
    const { out } = await kfactor('list', 'plays', 'ownOffers')
    expect(out).toMatch(/\n {2}offers: \[ .*\n(?: {6}.*\n)+ {4}- to: referrer\n/)
    expect(out).toMatch(/\n {6}tiers:\n(?: {10}.*\n)+ {8}- friends:\n/)
    const { out: draw } = await kfactor('list', 'plays', 'draw')
    expect(Math.max(...draw.split('\n').map(displayWidth))).toBeLessThanOrEqual(80)
  })

  test('lists one play with every field, its default, bounds and source', async () => {
    const { out } = await kfactor('list', 'plays', 'limitedTimeSale')
    expect(out).toMatch(/^limitedTimeSale {2}限时抢购分享\n/)
    for (const field of Object.keys(plays.limitedTimeSale.parameters.shape)) {
      expect(out).toMatch(new RegExp(`^ {2}${field}:`, 'm'))
    }
    const words = out.replace(/\s+/g, ' ')
    expect(words).toMatch(/discount: 30% .*? Source of the default: assumption\. Must be between 0% and 100%\./)
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  test('prints the JSON Schema that is shipped', async () => {
    const shipped = readFileSync(join(root, 'scenarios/scenario.schema.json'), 'utf8')
    expect(await kfactor('schema')).toEqual({ code: 0, out: shipped, error: '' })
  })

  test('writes a commented scenario that passes its check and points at the schema, and never overwrites', async () => {
    expect(await kfactor('init', 'importedGraph', 'club.yaml')).toMatchObject({ code: 0, error: '' })
    const text = readFileSync(join(folder, 'club.yaml'), 'utf8')
    expect(text).toContain('# The question   How does')
    const schema = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1] ?? 'missing'
    expect(existsSync(join(folder, schema))).toBe(true)
    expect(await kfactor('check', 'club.yaml')).toMatchObject({ code: 0 })

    const again = await kfactor('init', 'balanced', 'club.yaml')
    expect(again).toMatchObject({ code: 1, out: '' })
    expect(again.error).toContain('it is there already')
    expect(readFileSync(join(folder, 'club.yaml'), 'utf8')).toBe(text)
  })

  test('ends in silence when its reader closes the pipe', async () => {
    const piped = await execute('sh', ['-c', '"$0" "$1" schema | head -c 1', process.execPath, program])
    expect(piped).toEqual({ code: 0, out: '{', error: '' })
  })

  test('ends with 2 and one line when the program is at fault, and shows where only when asked', async () => {
    const broken = [
      '--import',
      'data:text/javascript,JSON.stringify=()=>{throw new Error("broken")}',
      program,
      'schema',
    ]
    const [short, long] = await Promise.all([
      execute(process.execPath, broken),
      execute(process.execPath, broken, { KFACTOR_DEBUG: '1' }),
    ])
    expect(short.code).toBe(2)
    expect(short.error.split('\n')[0]).toBe('kfactor failed: broken')
    expect(short.error).not.toMatch(/\n\s+at /)
    expect(long.error).toMatch(/\n\s+at jsonSchema /)
  })

  test('stops a run that does not add up, says on which day, asks for a report, and writes nothing', async () => {
    writeFileSync(
      join(folder, 'broken.yaml'),
      'market: { people: 50 }\ncommunity: { members: 5 }\ncontent: { pieceCost: ¥98765.43 }\n',
    )
    const never = 'Number.isInteger = (value) => value === 0 || value % 9876543 !== 0'
    const broken = `data:text/javascript,${encodeURIComponent(never)}`
    const words = ['--import', broken, program, 'run', 'broken.yaml', '--out', 'broken']
    const { code, out, error } = await execute(process.execPath, words)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    const [first, , third, ...rest] = error.trimEnd().split('\n')
    expect(first).toMatch(
      /^kfactor failed: invalid run on day \d+: contentCost = \d+ fen, not a whole number from 0 up$/,
    )
    expect(third).toBe('Please report it, with these lines, the scenario file and its seed.')
    expect(rest).toEqual([])
    expect(existsSync(join(folder, 'broken'))).toBe(false)
  })
})
