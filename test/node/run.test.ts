import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { dayColumns } from '../../src/model/dayRows.ts'
import { type RunOptions, run } from '../../src/node/commands/run.ts'

const root = join(import.meta.dirname, '../..')
const small = join(root, 'scenarios/importedGraph.yaml')
const folder = mkdtempSync(join(tmpdir(), 'kfactor-run-'))
afterAll(() => rmSync(folder, { recursive: true }))

let said: string[] = []
beforeEach(() => {
  said = []
  for (const way of ['log', 'error'] as const)
    vi.spyOn(console, way).mockImplementation((text) => said.push(String(text)))
})
afterEach(() => vi.restoreAllMocks())

const options = (out: string, more: Partial<RunOptions> = {}): RunOptions => {
  return {
    out: join(folder, out),
    set: [],
    quiet: true,
    twin: true,
    stack: true,
    risks: true,
    diagnoses: true,
    runs: 1,
    cap: 500,
    store: false,
    ...more,
  }
}

/** Every file of a folder, by its place in it. */
function contents(out: string): Record<string, string> {
  const files = readdirSync(join(folder, out), { recursive: true, encoding: 'utf8', withFileTypes: true })
  return Object.fromEntries(
    files
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
      .sort()
      .map((path) => [path.slice(join(folder, out).length + 1), readFileSync(path, 'utf8')]),
  )
}

function scenario(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

describe('kfactor run', () => {
  test('runs the scenario of the README, which meets its targets', async () => {
    const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? []
    expect(yaml.trim().split('\n').length).toBeLessThanOrEqual(15)
    expect(await run([scenario('readme.yaml', yaml)], options('readme'))).toBe(0)
    expect(said).toEqual([])
    const { metrics } = JSON.parse(contents('readme/readme')['summary.json'] ?? '')
    // Money is in yuan: the revenue is that of the days.
    const [header = '', ...rows] = (contents('readme/readme')['series.csv'] ?? '').trim().split('\n')
    const at = header.split(',').indexOf('revenue')
    const revenue = rows.reduce((sum, row) => sum + Number(row.split(',')[at]), 0)
    expect(metrics['economics.revenue']).toMatchObject({ unit: 'yuan' })
    expect(metrics['economics.revenue'].value).toBeCloseTo(revenue, 6)
  })

  test('leaves the same bytes twice, in another folder too, and other ones for another seed', async () => {
    expect(await run([small], options('once'))).toBe(0)
    expect(await run([small], options('once'))).toBe(0)
    expect(await run([small], options('deep/er'))).toBe(0)
    expect(await run([small], options('other', { seed: 'another' }))).toBe(0)
    expect(contents('deep/er/importedGraph')).toEqual(contents('once/importedGraph'))
    const other = contents('other/importedGraph')
    expect(other['series.csv']).not.toBe(contents('once/importedGraph')['series.csv'])
    expect(JSON.parse(other['receipt.json'] ?? '').seed).toBe('another')
  })

  test('gives a receipt with the hash of every other file', async () => {
    await run([small], options('hashes'))
    const files = contents('hashes/importedGraph')
    const receipt = JSON.parse(files['receipt.json'] ?? '')
    const others = Object.entries(files).filter(([path]) => path !== 'receipt.json')
    expect(receipt.files).toEqual(
      Object.fromEntries(others.map(([path, text]) => [path, createHash('sha256').update(text).digest('hex')])),
    )
  })

  test('leaves a scenario that comes to the same result when it is run again by itself', async () => {
    await run([small], options('first'))
    expect(await run([join(folder, 'first/importedGraph/scenario.yaml')], options('again'))).toBe(0)
    expect(said).toEqual([])
    expect(contents('again/scenario')).toEqual(contents('first/importedGraph'))
  })

  test('leaves every file it promises, with a row a day and every documented column', async () => {
    await run([small], options('whole'))
    const files = contents('whole/importedGraph')
    for (const path of ['scenario.yaml', 'summary.json', 'series.csv', 'report.html', 'receipt.json', 'ties.txt']) {
      expect(files).toHaveProperty([path])
    }
    expect(Object.keys(files).filter((path) => /^charts\/.*\.svg$/.test(path)).length).toBeGreaterThanOrEqual(8)
    const [header, ...rows] = (files['series.csv'] ?? '').trim().split('\n')
    expect(header?.split(',')).toEqual(['day', 'date', ...Object.keys(dayColumns)])
    expect(rows).toHaveLength(90)
    expect(rows[0]).toMatch(/^1,2026-03-01,/)
    const readme = readFileSync(join(root, 'README.md'), 'utf8')
    for (const column of Object.keys(dayColumns)) expect(readme).toContain(`\`${column}\``)
  })

  test('runs several plays each alone, too, unless told not to, and says so in the receipt', async () => {
    const play = (name: string) => `  - { play: doubleSidedReferral, name: ${name}, days: 10 days }\n`
    const file = scenario(
      'stack.yaml',
      `clock: { days: 20 }\nmarket: { people: 200 }\ncommunity: { members: 20 }\nplays:\n${play('one')}${play('two')}`,
    )
    expect(await run([file], options('stacked', { quiet: false }))).toBe(0)
    expect(said.join('\n')).toContain('Sum of each alone')
    const stacked = contents('stacked/stack')
    expect(JSON.parse(stacked['summary.json'] ?? '').stack[0].alone).toHaveLength(2)
    expect(stacked).toHaveProperty(['charts/stack.svg'])
    expect(await run([file], options('plain', { stack: false }))).toBe(0)
    const plain = contents('plain/stack')
    expect(JSON.parse(plain['summary.json'] ?? '')).not.toHaveProperty('stack')
    expect(plain['series.csv']).toBe(stacked['series.csv'])
    expect(JSON.parse(plain['receipt.json'] ?? '').command).toBe('kfactor run scenario.yaml --no-stack')
  })

  test('runs replicates, of which the first is the run by itself, and says which of them the numbers are of', async () => {
    const file = scenario('many.yaml', 'clock: { days: 20 }\nmarket: { people: 200 }\ncommunity: { members: 20 }\n')
    expect(await run([file], options('alone'))).toBe(0)
    expect(await run([file], options('one', { runs: 6, workers: 1 }))).toBe(0)
    expect(await run([file], options('two', { runs: 6, workers: 2 }))).toBe(0)
    const [alone, many] = [contents('alone/many'), contents('one/many')]
    expect(contents('two/many')).toEqual(many)
    const [header = '', first = '', ...others] = (many['replicates.csv'] ?? '').trim().split('\n')
    expect(others).toHaveLength(5)
    const { metrics, replicates } = JSON.parse(many['summary.json'] ?? '')
    expect(metrics).toEqual(JSON.parse(alone['summary.json'] ?? '').metrics)
    expect(Object.keys(replicates.metrics)).toEqual(header.split(',').slice(1))
    const at = header.split(',').indexOf('economics.profit')
    expect(Number(first.split(',')[at])).toBe(metrics['economics.profit'].value)
    const mean = [first, ...others].reduce((sum, row) => sum + Number(row.split(',')[at]) / 6, 0)
    expect(replicates.metrics['economics.profit']).toMatchObject({ unit: 'yuan', runs: 6, level: 0.95 })
    expect(replicates.metrics['economics.profit'].mean).toBeCloseTo(mean, 6)
    expect(JSON.parse(many['receipt.json'] ?? '').command).toBe('kfactor run scenario.yaml --runs 6')
    expect(many['report.html']).toContain('Every measure over 6 runs')
  })

  test('runs as many replicates as it takes to know a metric, or all that it may', async () => {
    const file = scenario('known.yaml', 'clock: { days: 20 }\nmarket: { people: 200 }\ncommunity: { members: 20 }\n')
    const asked = { until: '±10% on growth.members', runs: 1, cap: 40, workers: 1 }
    expect(await run([file], options('known', asked))).toBe(0)
    const { runs, metrics } = JSON.parse(contents('known/known')['summary.json'] ?? '').replicates
    expect(runs).toBeGreaterThanOrEqual(10)
    const { mean, low, high, level } = metrics['growth.members']
    expect(level).toBeCloseTo(0.965, 12)
    expect((high - low) / 2).toBeLessThanOrEqual(0.1 * mean)
    expect(said.join()).toContain('Known as well as asked')
    expect(await run([file], options('unknown', { ...asked, until: '±0.001% on growth.members', cap: 12 }))).toBe(0)
    expect(JSON.parse(contents('unknown/known')['summary.json'] ?? '').replicates.runs).toBe(12)
    expect(said.join()).toContain('Not known as well as asked')
  })

  test('says what is wrong with a precision, and runs nothing', async () => {
    expect(await run([small], options('imprecise', { until: '±5% on growth.newUser' }))).toBe(1)
    expect(said.join()).toContain('did you mean growth.newUsers?')
    expect(existsSync(join(folder, 'imprecise'))).toBe(false)
  })

  test('ends with 99 when a target is not met, and writes all the same', async () => {
    const file = scenario(
      'target.yaml',
      'market: { people: 50 }\ncommunity: { members: 5 }\ntargets: { growth.newUsers: "> 1000" }\n',
    )
    expect(await run([file], options('missed'))).toBe(99)
    const { targets } = JSON.parse(contents('missed/target')['summary.json'] ?? '')
    expect(targets).toMatchObject([{ metric: 'growth.newUsers', rule: '> 1,000 people', met: false }])
  })

  test('runs and writes nothing when any of the files is at fault', async () => {
    const faulty = scenario('faulty.yaml', 'product: { prise: 3 }\n')
    expect(await run([small, faulty], options('nothing'))).toBe(1)
    expect(existsSync(join(folder, 'nothing'))).toBe(false)
    expect(said.join('\n')).toContain('unknown-key')
  })

  test('leaves a folder alone that holds somebody’s work', async () => {
    mkdirSync(join(folder, 'mine/importedGraph'), { recursive: true })
    writeFileSync(join(folder, 'mine/importedGraph/thesis.txt'), 'years of work')
    expect(await run([small], options('mine'))).toBe(1)
    expect(contents('mine/importedGraph')).toEqual({ 'thesis.txt': 'years of work' })
  })

  test('refuses two files that would be written to one folder', async () => {
    expect(await run([small, small], options('twins'))).toBe(1)
    expect(existsSync(join(folder, 'twins'))).toBe(false)
  })

  test('takes settings from the command line, and says what is wrong with them', async () => {
    expect(await run([small], options('set', { set: ['clock.days=10 days'] }))).toBe(0)
    expect(contents('set/importedGraph')['series.csv']?.trim().split('\n')).toHaveLength(11)
    expect(await run([small], options('set', { set: ['clock.dayz=10'] }))).toBe(1)
    expect(said.join('\n')).toContain('--set')
  })
})
