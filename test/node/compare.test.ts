import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type CompareOptions, compare } from '../../src/node/commands/compare.ts'
import { openScenario } from '../../src/node/openScenario.ts'

const folder = mkdtempSync(join(tmpdir(), 'kfactor-compare-'))
afterAll(() => rmSync(folder, { recursive: true }))

let said: string[] = []
beforeEach(() => {
  said = []
  for (const way of ['log', 'error'] as const)
    vi.spyOn(console, way).mockImplementation((text) => said.push(String(text)))
})
afterEach(() => vi.restoreAllMocks())

const options = (out: string, more: Partial<CompareOptions> = {}): CompareOptions => {
  return {
    out: join(folder, out),
    set: [],
    guard: [],
    quiet: true,
    lang: 'en',
    aa: false,
    measure: false,
    runs: 6,
    cap: 2000,
    workers: 2,
    store: false,
    ...more,
  }
}

function scenario(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const contents = (place: string): Readonly<Record<string, string>> => {
  const files = readdirSync(join(folder, place), { recursive: true, encoding: 'utf8' })
  const named = files.filter((name) => /\.\w+$/.test(name)).sort()
  return Object.fromEntries(named.map((name) => [name, readFileSync(join(folder, place, name), 'latin1')]))
}

const small = (seed: string, price: string) =>
  `clock: { days: 20 }\nseed: ${seed}\nmarket: { people: 300 }\ncommunity: { members: 60 }\nproduct: { price: ${price}, unitCost: ¥60 }\n`
const cheap = scenario('cheap.yaml', small('one', '¥100'))
const dear = scenario('dear.yaml', small('another', '¥110'))
const arms = `arms:\n  - { name: as it is }\n  - { name: "=dearer", set: { product.price: ¥110 } }\n`
const study = scenario('study.yaml', small('one', '¥100') + arms)

describe('kfactor compare', () => {
  test('runs files on the same luck, whatever their seeds, and as it runs the arms of one file', async () => {
    expect(await compare([cheap, dear], options('files', { quiet: false }))).toBe(0)
    expect(await compare([study], options('arms'))).toBe(0)
    const [files, ofArms] = ['files/compare-cheap-dear', 'arms/compare-study'].map(contents)
    const numbers = (text: string) => text.replaceAll('cheap', 'as it is').replaceAll('dear,', "'=dearer,")
    expect(numbers(files['replicates.csv'])).toBe(ofArms['replicates.csv'])
    expect(said[0]).toMatch(/^Launch dear: it gains ¥[\d,]+ \(¥[\d,]+ to ¥[\d,]+\) in profit over cheap/)
    const found = JSON.parse(files['comparison.json'])
    expect(found).toMatchObject({ status: 'launch', arm: 'dear', runs: 6, metric: 'economics.profit', unit: 'yuan' })
    const rows: Record<string, string>[] = parse(files['replicates.csv'], { columns: true })
    expect(rows.map(({ arm, replicate }) => `${arm} ${replicate}`)).toEqual(
      ['cheap', 'dear'].flatMap((arm) => [0, 1, 2, 3, 4, 5].map((run) => `${arm} ${run}`)),
    )
    const profit = (at: number) => Number(rows[at]['economics.profit'])
    const gain = [0, 1, 2, 3, 4, 5].reduce((sum, run) => sum + (profit(run + 6) - profit(run)) / 6, 0)
    expect(found.arms[1].gain.mean).toBeCloseTo(gain, 6)
    expect(found.arms[1].chanceOfBeingBest).toBeCloseTo(1, 9)
    expect(found.arms[0].expectedRegret / gain).toBeCloseTo(1, 2)
    const receipt = JSON.parse(files['receipt.json'])
    expect(receipt.command).toBe('kfactor compare cheap.yaml dear.yaml --runs 6 --cap 2000')
    for (const [name, hash] of Object.entries(receipt.files)) {
      expect(createHash('sha256').update(files[name], 'latin1').digest('hex')).toBe(hash)
    }
  })

  test('leaves scenarios that come to the same numbers again, on any number of threads', async () => {
    expect(await compare([cheap, dear], options('first', { aa: true }))).toBe(0)
    const place = 'first/compare-cheap-dear'
    const again = ['cheap.yaml', 'dear.yaml'].map((name) => join(folder, place, name))
    expect(await compare(again, options('again', { aa: true, workers: 1 }))).toBe(0)
    expect(contents('again/compare-cheap-dear')).toEqual(contents(place))
  })

  test('finds no difference at all between a scenario and itself, and about none under other luck', async () => {
    const same = scenario('same.yaml', small('other', '¥100'))
    expect(await compare([cheap, same], options('same', { aa: true, runs: 8 }))).toBe(0)
    const found = JSON.parse(contents('same/compare-cheap-same')['comparison.json'])
    expect(found).toMatchObject({ status: 'keep', arm: 'cheap' })
    expect(found.arms[1].gain).toEqual({ mean: 0, low: 0, high: 0, saved: null })
    expect(found.arms.map((each: { chanceOfBeingBest: number }) => each.chanceOfBeingBest)).toEqual([
      expect.closeTo(0.5, 9),
      expect.closeTo(0.5, 9),
    ])
    expect(found.again.difference).not.toBe(0)
  })

  test('keeps to guard rails: a budget, what is owed, any target, and the law', async () => {
    const pyramid = scenario(
      'pyramid.yaml',
      `${small('one', '¥120')}plays:\n  - { play: commission, days: 10 days, rates: [15%, 5%, 2%] }\n`,
    )
    const guard = ['growth.members >= 20']
    expect(await compare([cheap, dear, pyramid], options('rails', { guard, budget: '¥1', quiet: false }))).toBe(0)
    const found = JSON.parse(contents('rails/compare-cheap-dear-pyramid')['comparison.json'])
    expect(found).toMatchObject({ status: 'none' })
    expect(said.join('\n')).toContain('Launch none of them')
    expect(said.join('\n')).toContain('FORBIDDEN')
    expect(await compare([cheap, pyramid], options('law', { guard }))).toBe(0)
    const lawful = JSON.parse(contents('law/compare-cheap-pyramid')['comparison.json'])
    expect(lawful).toMatchObject({ status: 'keep', arm: 'cheap', arms: [{ allowed: true }, { allowed: false }] })
  })

  test.each([
    [[cheap], {}, 'there is nothing to compare it with'],
    [[scenario('one.yaml', 'arms: [{ name: alone }]\n')], {}, 'there is one arm only'],
    [[cheap, cheap], {}, 'two arms are called cheap'],
    [[cheap, scenario('long.yaml', small('one', '¥100').replace('20', '30'))], {}, 'different numbers of days'],
    [[scenario('bad.yaml', 'arms: [{ name: a }, { name: b, set: { product.prise: 3 } }]\n')], {}, 'bad.yaml, arm b:1:'],
    [[cheap, dear], { maximise: 'economics.profits' }, 'did you mean economics.profit?'],
    [[cheap, dear], { minimise: 'cost' }, 'no metric is called cost'],
    [[cheap, dear], { budget: 'much' }, '--budget:1:1: error bad-target'],
    [[cheap, dear], { guard: ['growth.members'] }, '--guard:1:1: error bad-target'],
    [[cheap, dear], { matters: '-1' }, '--matters:1:1: error bad-option'],
  ])('says what is wrong with %j and %j, and runs nothing', async (files, more, message) => {
    expect(await compare(files, options('faulty', more))).toBe(1)
    expect(said.join('\n')).toContain(message)
    expect(said.at(-1)).toBe('Nothing was run.')
    expect(existsSync(join(folder, 'faulty'))).toBe(false)
  })

  test('says which arm has no value of the metric it is to be compared by, and why', async () => {
    expect(await compare([cheap, dear], options('none', { maximise: 'economics.cac.incremental' }))).toBe(1)
    expect(said.join('\n')).toMatch(/cheap cannot be compared by economics.cac.incremental: there is no campaign/)
  })
})

describe('the shipped studies', () => {
  const place = join(import.meta.dirname, '../../scenarios/studies')
  test.each(readdirSync(place).filter((name) => name.endsWith('.yaml')))(
    '%s has no problem, and says what to notice',
    (name) => {
      expect(openScenario(join(place, name)).problems).toEqual([])
      const text = readFileSync(join(place, name), 'utf8')
      for (const words of ['# The question ', '# How it works ', '# What to notice ', '# What to try ']) {
        expect(text).toContain(words)
      }
    },
  )
})
