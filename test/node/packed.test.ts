import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

describe('the packed program', { timeout: 60_000 }, () => {
  // A copy of the product, with the packages of this one: what is packed there is packed for the first time.
  const copy = mkdtempSync(join(tmpdir(), 'kfactor-packed-'))
  const cache = join(copy, 'node_modules/.cache/kfactor')
  beforeAll(() => {
    for (const name of ['src', 'scenarios', 'package.json'])
      cpSync(join(root, name), join(copy, name), { recursive: true })
    mkdirSync(join(copy, 'node_modules'))
    const packages = readdirSync(join(root, 'node_modules')).filter((name) => !name.startsWith('.'))
    for (const name of packages) symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name))
  })
  afterAll(() => rmSync(copy, { recursive: true }))

  const kfactor = (words: readonly string[], more: Readonly<Record<string, string>> = {}) =>
    execFileSync(process.execPath, [join(copy, 'src/node/kfactor.mjs'), ...words], {
      env: { ...process.env, ...more },
      encoding: 'utf8',
    })
  const packings = () => readdirSync(cache).length

  test('says what the source says, and stays for the next command', () => {
    const words = ['check', join(copy, 'scenarios/firstCampaign.yaml')]
    const said = kfactor(words)
    expect(packings()).toBe(1)
    expect(said).toBe(kfactor(words, { KFACTOR_DEBUG: '1' }))
    expect(said).toBe(kfactor(words))
    expect(packings()).toBe(1)
  })

  test('writes the very bytes that the source writes, threads and all', () => {
    const scenario = join(copy, 'small.yaml')
    writeFileSync(scenario, 'clock: { days: 20 }\nmarket: { people: 500 }\nplays: [{ play: redPacket }]\n')
    const numbers = (name: string, more: Readonly<Record<string, string>>) => {
      const out = join(copy, name)
      const words = ['run', scenario, '--runs', '4', '--workers', '2', '--no-store', '--quiet', '--out', out]
      kfactor(words, more)
      const [run = ''] = readdirSync(out)
      return ['summary.json', 'series.csv'].map((file) => readFileSync(join(out, run, file), 'utf8'))
    }
    expect(numbers('packed', {})).toEqual(numbers('source', { KFACTOR_DEBUG: '1' }))
  })

  test('is packed anew when a file of the source has changed', () => {
    const before = packings()
    writeFileSync(join(copy, 'src/node/version.ts'), "export const version = () => 'another version'\n")
    expect(kfactor(['--version'])).toBe('another version\n')
    expect(packings()).toBe(before + 1)
  })

  test('is done without where nothing can be written', () => {
    rmSync(cache, { recursive: true })
    writeFileSync(cache, 'in the way')
    expect(kfactor(['--version'])).toBe('another version\n')
  })
})
