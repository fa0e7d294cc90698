import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type SweepOptions, sweep } from '../../src/node/commands/sweep.ts'

const folder = mkdtempSync(join(tmpdir(), 'kfactor-sweep-'))
afterAll(() => rmSync(folder, { recursive: true }))

let said: string[] = []
beforeEach(() => {
  said = []
  for (const way of ['log', 'error'] as const)
    vi.spyOn(console, way).mockImplementation((text) => said.push(String(text)))
})
afterEach(() => vi.restoreAllMocks())

const options = (out: string, more: Partial<SweepOptions> = {}): SweepOptions => ({
  ...{
    vary: [],
    design: 'grid',
    points: 8,
    runs: 3,
    show: [],
    out: join(folder, out),
    set: [],
    workers: 2,
    store: false,
    quiet: true,
    lang: 'en',
  },
  ...more,
})

const file = join(folder, 'small.yaml')
writeFileSync(
  file,
  'name: "<b>Small</b>"\nclock: { days: 15 }\nmarket: { people: 300 }\ncommunity: { members: 60 }\nproduct: { price: ¥100, unitCost: ¥60 }\n',
)
const read = (out: string, name: string) => readFileSync(join(folder, out, 'sweep-small', name), 'utf8')

describe('kfactor sweep', () => {
  test('runs every combination on the same luck, and writes points, runs, pictures and a report', async () => {
    const vary = ['product.price=¥90:¥110:3', 'seed=one,two']
    expect(await sweep(file, options('grid', { vary, quiet: false }))).toBe(0)
    const points: Record<string, string>[] = parse(read('grid', 'sweep.csv'), { columns: true })
    expect(points.map((row) => `${row['product.price']} ${row.seed}`)).toEqual([
      ...['¥90 one', '¥90 two', '¥100 one', '¥100 two', '¥110 one', '¥110 two'],
    ])
    const runs: Record<string, string>[] = parse(read('grid', 'runs.csv'), { columns: true })
    expect(runs).toHaveLength(18)
    const profits = runs.slice(0, 3).map((row) => Number(row['economics.profit']))
    expect(Number(points[0]!['economics.profit'])).toBeCloseTo(profits.reduce((sum, each) => sum + each, 0) / 3, 1)
    expect(readdirSync(join(folder, 'grid/sweep-small/charts'))).toContain('map.svg')
    expect(said.join('\n')).toContain('Profit is largest at product.price = ¥110')
    expect(read('grid', 'report.html')).toContain('&lt;b&gt;Small&lt;/b&gt;')
  })

  test('comes to the same bytes on one worker and from its own scenario', async () => {
    const vary = ['product.price=¥90:¥110:2']
    await sweep(file, options('two', { vary }))
    await sweep(file, options('one', { vary, workers: 1 }))
    expect(read('one', 'receipt.json')).toBe(read('two', 'receipt.json'))
  })

  test.each(['latin', 'sobol'] as const)('runs as many points of a %s design as it is asked', async (design) => {
    expect(await sweep(file, options(design, { vary: ['product.price=¥90:¥110:2'], design, points: 4, runs: 1 }))).toBe(
      0,
    )
    const points: Record<string, string>[] = parse(read(design, 'sweep.csv'), { columns: true })
    expect(new Set(points.map((row) => row['product.price'])).size).toBe(4)
  })

  test('tells every fault at once, and runs nothing', async () => {
    const vary = ['product.price=¥110:¥90:3', 'nothing']
    expect(await sweep(file, options('faulty', { vary, maximise: 'profits' }))).toBe(1)
    const all = said.join('\n')
    expect(all).toContain('the first end is not below the second')
    expect(all).toContain('no field is named')
    expect(all).toContain('no metric is called profits')
    expect(all).toContain('Nothing was run.')
    expect(readdirSync(folder)).not.toContain('faulty')
  })

  test('tells at which point a scenario is at fault', async () => {
    expect(await sweep(file, options('far', { vary: ['market.people=300,-5'] }))).toBe(1)
    expect(said.join('\n')).toContain('So at -5')
  })
})
