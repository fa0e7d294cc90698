import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type SensitivityOptions, sensitivity } from '../../src/node/commands/sensitivity.ts'

const folder = mkdtempSync(join(tmpdir(), 'kfactor-sensitivity-'))
afterAll(() => rmSync(folder, { recursive: true }))

let said: string[] = []
beforeEach(() => {
  said = []
  for (const way of ['log', 'error'] as const)
    vi.spyOn(console, way).mockImplementation((text) => said.push(String(text)))
})
afterEach(() => vi.restoreAllMocks())

const options = (out: string, more: Partial<SensitivityOptions> = {}): SensitivityOptions => ({
  ...{ vary: [], metric: 'economics.profit', trajectories: 4, rows: 8, runs: 2, out: join(folder, out), set: [] },
  ...{ workers: 2, store: false, quiet: true, lang: 'en' },
  ...more,
})

const file = join(folder, 'small.yaml')
writeFileSync(
  file,
  'clock: { days: 15 }\nmarket: { people: 300 }\ncommunity: { members: 60 }\nproduct: { price: ¥100, unitCost: ¥60 }\n',
)

describe('kfactor sensitivity', () => {
  test('finds the input that matters, and the one that cannot', async () => {
    // Nobody is won back in this scenario, whatever a message would cost.
    const vary = ['product.unitCost=¥20:¥80:2', 'community.winBack.messageCost=¥0:¥5:2']
    expect(await sensitivity(file, options('two', { vary, quiet: false }))).toBe(0)
    const rows: Record<string, string>[] = parse(
      readFileSync(join(folder, 'two/sensitivity-small/sensitivity.csv'), 'utf8'),
      { columns: true },
    )
    const [cost, message] = rows
    // All of the variance is the cost's: 1 lies in its interval.
    expect(Number(cost!.totalHigh)).toBeGreaterThan(0.95)
    expect(Number(cost!.total)).toBeGreaterThan(0.5)
    expect(Number(message!.total)).toBe(0)
    expect(Number(message!.effectSize)).toBe(0)
    expect(Number(cost!.effect)).toBeLessThan(0)
    expect(said.join('\n')).toMatch(/Profit depends most on product.unitCost: \d+% of what is not known/)
    expect(readdirSync(join(folder, 'two/sensitivity-small/charts'))).toContain('shares.svg')
  })

  test.each([
    [{ vary: [] }, 'nothing is uncertain'],
    [{ vary: ['seed=one,two'] }, 'a range is needed here'],
    [{ vary: ['product.price=¥90:¥110:2'], metric: 'profits' }, 'no metric is called profits'],
    [{ vary: ['product.price=¥90:¥110:2', 'product.price=¥90:¥110:2'] }, 'is named twice'],
  ])('says what is wrong with %j, and runs nothing', async (more, message) => {
    expect(await sensitivity(file, options('faulty', more))).toBe(1)
    expect(said.join('\n')).toContain(message)
    expect(readdirSync(folder)).not.toContain('faulty')
  })

  test('says why a metric that not every run has cannot be taken', async () => {
    const more = { vary: ['product.price=¥90:¥110:2'], metric: 'economics.roi', rows: 2, trajectories: 2 }
    expect(await sensitivity(file, options('none', more))).toBe(1)
    expect(said.join('\n')).toContain('economics.roi has no value in every run: there is no campaign')
  })
})

describe('what a scenario itself does not know', () => {
  const unsure = join(folder, 'unsure.yaml')
  writeFileSync(
    unsure,
    `clock: { days: 15 }
market: { people: 300, topics: [travel, food] }
community: { members: 60 }
product: { price: ¥100, unitCost: ¥20..¥80 }
content: { topics: { travel: 60% ± 5%, food: 40% } }
plays:
  - { play: doubleSidedReferral, referrerReward: ¥5..¥60 }
`,
  )

  test('is varied without a word, and the worth of knowing it is told in money', async () => {
    expect(await sensitivity(unsure, options('own', { quiet: false }))).toBe(0)
    const read = (name: string) => readFileSync(join(folder, 'own/sensitivity-unsure', name), 'utf8')
    const rows: Record<string, string>[] = parse(read('sensitivity.csv'), { columns: true })
    expect(rows.map(({ input, range }) => [input, range])).toEqual([
      ['product.unitCost', '¥20..¥80'],
      ['content.topics.travel', '60% ± 5%'],
      ['plays.0.referrerReward', '¥5..¥60'],
    ])
    for (const { worth, worthLow, worthHigh } of rows) {
      expect(Number(worth)).toBeGreaterThanOrEqual(Number(worthLow))
      expect(Number(worthHigh)).toBeGreaterThanOrEqual(Number(worth))
      expect(Number(worthLow)).toBeGreaterThanOrEqual(0)
    }
    expect(JSON.parse(read('sensitivity.json'))).toHaveLength(3)
    expect(said.join('\n')).toContain('Measure first: what knowing it would be worth')
    expect(read('scenario.yaml')).toContain('60% ± 5%')
  })

  test('gives way to a range on the command line', async () => {
    expect(await sensitivity(unsure, options('given', { vary: ['product.unitCost=¥50:¥60:2'] }))).toBe(0)
    const text = readFileSync(join(folder, 'given/sensitivity-unsure/sensitivity.csv'), 'utf8')
    const rows: Record<string, string>[] = parse(text, { columns: true })
    expect(rows.map(({ range }) => range)).toEqual(['¥50 to ¥60', '60% ± 5%', '¥5..¥60'])
  })
})
