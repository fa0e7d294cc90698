import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type CalibrateOptions, calibrate } from '../../src/node/commands/calibrate.ts'
import { openScenario } from '../../src/node/openScenario.ts'

const folder = mkdtempSync(join(tmpdir(), 'kfactor-calibrate-'))
afterAll(() => rmSync(folder, { recursive: true }))

let said: string[] = []
beforeEach(() => {
  said = []
  for (const way of ['log', 'error'] as const)
    vi.spyOn(console, way).mockImplementation((text) => said.push(String(text)))
})
afterEach(() => vi.restoreAllMocks())

const options = (out: string, more: Partial<CalibrateOptions> = {}): CalibrateOptions => ({
  ...{ data: join(folder, 'd.csv'), vary: [], particles: 20, runs: 80, out: join(folder, out), set: [] },
  ...{ workers: 2, store: false, quiet: true, lang: 'en' },
  ...more,
})

const file = join(folder, 'small.yaml')
writeFileSync(
  file,
  'name: small\nclock: { days: 20 }\nmarket: { people: 200 }\ncommunity: { members: 60 }\nbehaviour: { logIn: { base: 10%..60% } }\n',
)
const rows = Array.from({ length: 15 }, (_, day) => `${day + 1},${14 + (day % 5)}`)
writeFileSync(join(folder, 'd.csv'), `天,登录数\n${rows.join('\n')}\n`)

describe('kfactor calibrate', () => {
  test('leaves a scenario with what was found as distributions, which other commands read', async () => {
    expect(await calibrate(file, options('one', { quiet: false }))).toBe(0)
    const place = join(folder, 'one/calibrate-small')
    const { scenario, problems } = openScenario(join(place, 'calibrated.yaml'))
    expect(problems).toEqual([])
    expect(scenario?.uncertain?.map(({ path }) => path)).toEqual([['behaviour', 'logIn', 'base']])
    expect(scenario?.uncertain?.[0]?.text).toMatch(/ ± /)
    for (const table of ['parameters', 'posterior', 'fit'])
      for (const kind of ['csv', 'json', 'parquet']) expect(existsSync(join(place, `${table}.${kind}`))).toBe(true)
    expect(readdirSync(join(place, 'charts'))).toContain('fit-logins.svg')
    expect(said.join('\n')).toContain('behaviour.logIn.base')
    const { command } = JSON.parse(readFileSync(join(place, 'receipt.json'), 'utf8'))
    expect(command).toBe('kfactor calibrate scenario.yaml --data data.csv --particles 20 --runs 80')
  })

  test('comes to the same bytes again, from its own folder', async () => {
    const place = join(folder, 'one/calibrate-small')
    const again = options('again', { data: join(place, 'data.csv') })
    expect(await calibrate(join(place, 'scenario.yaml'), again)).toBe(0)
    const read = (name: string) => readFileSync(join(folder, name), 'utf8')
    expect(read('again/calibrate-scenario/posterior.csv')).toBe(read('one/calibrate-small/posterior.csv'))
  })

  test.each([
    [{ data: join(folder, 'nowhere.csv') }, 'cannot read'],
    [{ vary: ['behaviour.logIn.base=60%:10%'] }, 'the first end must be below the second'],
    [{ vary: ['behaviour.nothing=1..2'] }, 'behaviour.nothing'],
    [{ set: ['behaviour.logIn.base=30%'] }, 'no parameter is to be found'],
    [{ runs: 60 }, 'at least four times the particles are needed, 80'],
    [{ set: ['clock.days=10'] }, 'is outside the run'],
  ])('says what is wrong with %j, and runs nothing', async (more, message) => {
    expect(await calibrate(file, options('faulty', more))).toBe(1)
    expect(said.join('\n')).toContain(message)
    expect(readdirSync(folder)).not.toContain('faulty')
  })
})

const farmers = join(import.meta.dirname, '../../../shared/data/brazilianFarmers_ties.csv')
test.skipIf(!existsSync(farmers))(
  'fits the adoption of hybrid corn by 692 farmers (skipped where ../shared/data lacks it)',
  async () => {
    const adopted = readFileSync(farmers.replace('_ties', '_adoption'), 'utf8').trim().split('\n').slice(1)
    const years = adopted.map((line) => Number(line.split(',')[1]))
    const counts = Array.from({ length: 18 }, (_, at) => years.filter((year) => year === 1947 + at).length)
    writeFileSync(
      join(folder, 'corn.csv'),
      `day,adopters\n${counts.map((count, at) => `${at + 1},${count}`).join('\n')}\n`,
    )
    const corn = join(folder, 'corn.yaml')
    writeFileSync(
      corn,
      `name: corn\nseed: corn\nclock: { days: 20 }\nmarket: { graph: { file: ${farmers} } }
reduced: { seeds: { people: 6 }, spread: { law: bass, innovation: 0.001..0.05, imitation: 0.01..0.6, period: 1 day } }\n`,
    )
    expect(await calibrate(corn, options('corn', { data: join(folder, 'corn.csv'), particles: 40, runs: 240 }))).toBe(0)
    const [innovation, imitation] = JSON.parse(
      readFileSync(join(folder, 'corn/calibrate-corn/parameters.json'), 'utf8'),
    )
    // As in most published fits of the law, few begin by themselves and most follow others.
    expect(innovation.high).toBeLessThan(0.02)
    expect(imitation.low).toBeGreaterThan(0.1)
  },
)
