import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openScenario } from '../../src/node/openScenario.ts'

const folder = mkdtempSync(join(tmpdir(), 'kfactor-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, text: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const found = (path: string, sets: readonly string[] = []) =>
  openScenario(path, { sets }).problems.map(({ code, file, line, column }) => [code, file, line, column])

describe('openScenario', () => {
  test('finds the edge list beside the scenario and reads its ties', () => {
    file('ties.csv', 'from,to\nann,bob\nbob,cem\nbob,ann\n')
    const { scenario, ties, problems } = openScenario(
      file('good.yaml', 'market: { graph: { file: ties.csv } }\ncommunity: { members: 2 }'),
    )
    expect(problems).toEqual([])
    expect(scenario?.market.graph).toEqual({ file: 'ties.csv' })
    expect(ties).toMatchObject({ ties: 2, duplicates: 1, graph: { nodes: 3, labels: ['ann', 'bob', 'cem'] } })
  })

  test('takes an edge list named by a setting as seen from the working directory', () => {
    const ties = file('other.csv', 'a b\n')
    const plain = file('plain.yaml', 'name: x')
    expect(openScenario(plain, { sets: [`market.graph.file=${ties}`] }).ties?.graph.labels).toEqual(['a', 'b'])
    expect(found(plain, ['market.graph.file=other.csv'])).toEqual([['unreadable-file', '--set', 1, 19]])
  })

  test('points at each faulty line of an edge list, counts those beyond the twentieth, and gives no scenario', () => {
    const list = file('faulty.csv', 'a,b\nc\nd,\n')
    const scenario = file('faulty.yaml', 'market: { graph: { file: faulty.csv } }')
    expect(found(scenario)).toEqual([
      ['unreadable-file', list, 2, 2],
      ['unreadable-file', list, 3, 3],
    ])
    expect(openScenario(scenario).scenario).toBeUndefined()
    file('faulty.csv', 'alone\n'.repeat(30))
    expect(openScenario(scenario).problems.length).toBe(21)
    expect(openScenario(scenario).problems.at(-1)?.message.en).toBe('and 10 more like this')
  })

  test('tells the faults of the scenario and of its edge list together', () => {
    const list = file('both.csv', 'a,b\nc\n')
    const scenario = file('both.yaml', 'prise: 3\nmarket: { graph: { file: both.csv } }')
    expect(found(scenario)).toEqual([
      ['unknown-key', scenario, 1, 1],
      ['unreadable-file', list, 2, 2],
    ])
  })

  test('finds more members than the edge list names people, whether they are written or not', () => {
    file('three.csv', 'ann,bob\nbob,cem\n')
    const silent = file('silent.yaml', 'market: { graph: { file: three.csv } }')
    expect(found(silent)).toEqual([['too-many-members', silent, 1, 26]])
    const written = file('written.yaml', 'market: { graph: { file: three.csv } }\ncommunity: { members: 4 }')
    expect(found(written)).toEqual([['too-many-members', written, 2, 23]])
    expect(openScenario(written, { sets: ['community.members=3'] }).scenario?.community.members).toBe(3)
  })

  test('says that a file is missing, or a folder, as a problem of its own', () => {
    mkdirSync(join(folder, 'inside'))
    expect(found(join(folder, 'nowhere.yaml'))).toEqual([['unreadable-file', join(folder, 'nowhere.yaml'), 1, 1]])
    expect(openScenario(join(folder, 'inside')).problems[0]?.message.en).toMatch(/it is a folder$/)
    expect(found(file('folder.yaml', 'market: { graph: { file: inside } }'))).toEqual([
      ['unreadable-file', join(folder, 'folder.yaml'), 1, 26],
    ])
  })

  test('brings the texts that its problems point into', () => {
    file('ties.csv', 'a\n')
    const scenario = file('pointing.yaml', 'market: { graph: { file: ties.csv } }')
    const { sources } = openScenario(scenario, { sets: ['seed=2'] })
    expect(sources.map(({ file }) => file)).toEqual([scenario, '--set', join(folder, 'ties.csv')])
  })
})
