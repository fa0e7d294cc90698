import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { diff } from '../../src/node/commands/diff.ts'
import { run } from '../../src/node/commands/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'kfactor-diff-'))
afterAll(() => rmSync(folder, { recursive: true }))

let said: string[] = []
beforeEach(() => {
  said = []
  for (const way of ['log', 'error'] as const)
    vi.spyOn(console, way).mockImplementation((text) => said.push(String(text)))
})
afterEach(() => vi.restoreAllMocks())

describe('kfactor diff', () => {
  test('lays what run has left side by side', async () => {
    const text = 'clock: { days: 20 }\nmarket: { people: 200 }\ncommunity: { members: 20 }\n'
    writeFileSync(join(folder, 'one.yaml'), text)
    writeFileSync(join(folder, 'other.yaml'), `${text}product: { price: ¥120 }\n`)
    const options = {
      out: folder,
      set: [],
      quiet: true,
      twin: false,
      stack: true,
      risks: true,
      diagnoses: true,
      runs: 1,
      cap: 500,
      store: false,
    }
    expect(
      await run(
        ['one', 'other'].map((name) => join(folder, `${name}.yaml`)),
        options,
      ),
    ).toBe(0)
    const [one, other] = ['one', 'other'].map((name) => join(folder, name))
    expect(await diff(one, other, { all: false, out: join(folder, 'laid') })).toBe(0)
    const place = join(folder, 'laid/diff-one-other')
    expect(readdirSync(place)).toEqual(
      expect.arrayContaining(['report.html', 'measures.parquet', 'fields.csv', 'charts']),
    )
    const fields: { field: string; other: string }[] = JSON.parse(readFileSync(join(place, 'fields.json'), 'utf8'))
    expect(fields.find(({ field }) => field === 'product.price')?.other).toBe('¥120')
    expect(said.join('\n')).toMatch(/\n {2}product\.price +\S+ +¥120\n/)
    expect(said.join('\n')).toMatch(/\n {2}Revenue +¥[\d,]+ +¥[\d,]+ +[+-]¥[\d,]+\n/)
  })

  test('says which of the two is not the folder of a run, and why', async () => {
    const empty = join(folder, 'empty')
    mkdirSync(empty)
    const other = join(folder, 'something')
    mkdirSync(other)
    writeFileSync(join(other, 'summary.json'), '{}')
    writeFileSync(join(other, 'scenario.yaml'), 'name: x\n')
    expect(await diff(empty, other, { all: false })).toBe(1)
    expect(said).toEqual([
      `${empty}: not the folder of a run, which  kfactor run  leaves in out/: there is no such file or folder`,
      `${other}: its summary.json is not one that a run has left`,
    ])
  })
})
