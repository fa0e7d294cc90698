import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type OptimiseOptions, optimise } from '../../src/node/commands/optimise.ts'
import { openScenario } from '../../src/node/openScenario.ts'

const folder = mkdtempSync(join(tmpdir(), 'kfactor-optimise-'))
afterAll(() => rmSync(folder, { recursive: true }))

let said: string[] = []
beforeEach(() => {
  said = []
  for (const way of ['log', 'error'] as const)
    vi.spyOn(console, way).mockImplementation((text) => said.push(String(text)))
})
afterEach(() => vi.restoreAllMocks())

const options = (out: string, more: Partial<OptimiseOptions> = {}): OptimiseOptions => ({
  ...{
    vary: [],
    guard: [],
    cap: 2000,
    runs: 40,
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
  'clock: { days: 15 }\nmarket: { people: 300 }\ncommunity: { members: 60 }\nproduct: { price: ¥100, unitCost: ¥60 }\n',
)
const designs = (out: string): Record<string, string>[] =>
  parse(readFileSync(join(folder, out, 'optimise-small/designs.csv'), 'utf8'), { columns: true })

describe('kfactor optimise', () => {
  // What goods cost changes nothing that people do, so that less of it is always more profit: the optimum is known.
  test('finds the optimum where it is known, and writes it as a scenario that runs', async () => {
    const vary = ['product.unitCost=¥10:¥90:9', 'content.pieceCost=¥0,¥400']
    expect(await optimise(file, options('known', { vary, quiet: false }))).toBe(0)
    const [best] = designs('known')
    expect(best).toMatchObject({ 'product.unitCost': '¥10', 'content.pieceCost': '¥0', finalist: 'yes' })
    expect(said.join('\n')).toContain('Take product.unitCost = ¥10, content.pieceCost = ¥0')
    const { scenario, problems } = openScenario(join(folder, 'known/optimise-small/design1.yaml'))
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(scenario).toMatchObject({ product: { unitCost: 1000 }, content: { pieceCost: 0 } })
  })

  test('keeps to its limits: the best that a budget allows, not the best', async () => {
    // Cost of content is part of the campaign's: a larger one is forbidden by the budget, whatever it would bring.
    const vary = ['content.piecesPerWeek=1:15:8']
    const more = { vary, maximise: 'activity.loginFrequency', budget: '¥1,000' }
    expect(await optimise(file, options('budget', more))).toBe(0)
    const [best, ...others] = designs('budget')
    expect(best!.keeps).toBe('yes')
    expect(Number(best!['economics.campaignCost'])).toBeLessThanOrEqual(1000)
    expect(others.some(({ keeps }) => keeps === 'no')).toBe(true)
  })

  test('comes to the same bytes on one worker and on two', async () => {
    const vary = ['product.unitCost=¥10:¥90:9']
    await optimise(file, options('two', { vary, runs: 20 }))
    await optimise(file, options('one', { vary, runs: 20, workers: 1 }))
    const receipt = (out: string) => readFileSync(join(folder, out, 'optimise-small/receipt.json'), 'utf8')
    expect(receipt('one')).toBe(receipt('two'))
  })

  test.each([
    [{ vary: [] }, 'nothing is to be chosen'],
    [{ vary: ['product.unitCost=¥90:¥10:9'] }, 'the first end is not below the second'],
    [{ vary: ['product.unitCost=¥10:¥90:9'], guard: ['nothing >= 1'] }, 'nothing'],
    [{ vary: ['market.people=300,-5'] }, 'So at -5'],
  ])('says what is wrong with %j, and runs nothing', async (more, message) => {
    expect(await optimise(file, options('faulty', more))).toBe(1)
    expect(said.join('\n')).toContain(message)
    expect(said.at(-1)).toBe('Nothing was run.')
    expect(readdirSync(folder)).not.toContain('faulty')
  })
})
