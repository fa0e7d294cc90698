import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type TwinOptions, twin } from '../../src/node/commands/twin.ts'

const folder = mkdtempSync(join(tmpdir(), 'kfactor-twin-'))
afterAll(() => rmSync(folder, { recursive: true }))

let said: string[] = []
beforeEach(() => {
  said = []
  for (const way of ['log', 'error'] as const)
    vi.spyOn(console, way).mockImplementation((text) => said.push(String(text)))
})
afterEach(() => vi.restoreAllMocks())

const options = (more: Partial<TwinOptions> = {}): TwinOptions => ({
  ...{
    runs: 3,
    explain: true,
    out: join(folder, 'out'),
    set: [],
    workers: 1,
    store: true,
    quiet: false,
    lang: 'en' as const,
  },
  ...more,
})

const file = join(folder, 'small.yaml')
writeFileSync(
  file,
  `clock: { days: 20 }
market: { people: 200 }
community: { members: 60 }
plays:
  - { play: doubleSidedReferral, referrerReward: ¥10..¥30 }
`,
)

describe('kfactor twin', () => {
  test('says what the campaign adds, and what play and content made of it, to the last fen', async () => {
    expect(await twin(file, options())).toBe(0)
    const read = (name: string) => JSON.parse(readFileSync(join(folder, 'out/twin-small', name), 'utf8'))
    const rows: { measure: string; sum: number; none: number; all: number }[] = read('explained.json')
    for (const measure of ['joins', 'orders', 'profit']) {
      const own = rows.filter((row) => row.measure === measure)
      expect(own).toHaveLength(2)
      const [{ none, all } = { none: 0, all: 1 }] = own
      expect(own.reduce((sum, row) => sum + row.sum, 0)).toBeCloseTo(3 * (all - none), 6)
    }
    expect(said.join('\n')).toContain('The campaign adds')
    expect(said.join('\n')).toContain('What made which part: profit')
    expect(readdirSync(join(folder, 'out/twin-small/charts'))).toContain('explained-profit.svg')
  })

  test('makes no run twice: the same command again comes to the same from the store', async () => {
    const place = join(folder, 'out/twin-small/explained.csv')
    const before = readFileSync(place, 'utf8')
    const kept = readFileSync(join(folder, 'out/runs.ndjson'), 'utf8').length
    expect(await twin(file, options({ quiet: true }))).toBe(0)
    expect(readFileSync(place, 'utf8')).toBe(before)
    expect(readFileSync(join(folder, 'out/runs.ndjson'), 'utf8')).toHaveLength(kept)
  })

  test('says that a scenario without plays has no twin', async () => {
    const idle = join(folder, 'idle.yaml')
    writeFileSync(idle, 'clock: { days: 20 }\n')
    expect(await twin(idle, options())).toBe(1)
    expect(said.join('\n')).toContain('there is no campaign to compare with')
  })
})
