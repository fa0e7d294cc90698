import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { folder } from '../../src/output/folder.ts'
import { receipt } from '../../src/output/receipt.ts'
import { emptyResult, sampleResult } from '../charts/sampleResult.ts'

const hash = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex')
const ties = { ties: 1, duplicates: 0, selfEdges: 0 }
const files = await folder({ result: sampleResult(), scenario: 'name: x\n', ties, hash })

describe("a run's folder", () => {
  test('holds what was promised, the receipt last', () => {
    const paths = files.map(({ path }) => path)
    expect(paths.slice(0, 4)).toEqual(['scenario.yaml', 'summary.json', 'series.csv', 'report.html'])
    expect(paths.at(-1)).toBe('receipt.json')
    expect(paths.filter((path) => path.endsWith('.svg'))).toHaveLength(21)
    expect(paths.filter((path) => path.endsWith('.vl.json'))).toHaveLength(21)
  })

  test('is the same to the byte for the same result', async () => {
    expect(await folder({ result: sampleResult(), scenario: 'name: x\n', ties, hash })).toEqual(files)
  })

  test('keeps an imported edge list beside the scenario, under its hash', async () => {
    const edges = { path: 'ties.txt', text: '1 2\n' }
    const all = await folder({ result: emptyResult(), scenario: 'name: x\n', ties, edges, hash })
    expect(all.map(({ path }) => path)).toEqual([
      'scenario.yaml',
      'ties.txt',
      'summary.json',
      'series.csv',
      'report.html',
      'receipt.json',
    ])
    expect(JSON.parse(String(all.at(-1)?.text)).files['ties.txt']).toBe(hash('1 2\n'))
  })
})

describe('the receipt', () => {
  test('says what was run and how to run it again, with a hash of every file', () => {
    const one = [{ path: 'scenario.yaml', text: 'a' }]
    expect(JSON.parse(receipt({ version: '0.1.0', seed: 's' }, one, hash).text)).toEqual({
      product: 'kfactor',
      version: '0.1.0',
      scenarioHash: hash('a'),
      seed: 's',
      command: 'kfactor run scenario.yaml',
      files: { 'scenario.yaml': hash('a') },
    })
  })

  test('repeats the options that decided what is in the folder', () => {
    const one = [{ path: 'scenario.yaml', text: 'a' }]
    const { text } = receipt({ version: '0.1.0', seed: 's' }, one, hash, ['--no-stack'])
    expect(JSON.parse(text).command).toBe('kfactor run scenario.yaml --no-stack')
  })

  test('cannot be given without the scenario', () => {
    expect(() => receipt({ version: '0.1.0', seed: 's' }, [], hash)).toThrow('missing scenario.yaml')
  })
})
