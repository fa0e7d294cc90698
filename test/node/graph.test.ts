import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type GraphOptions, graph } from '../../src/node/commands/graph.ts'
import { run } from '../../src/node/commands/run.ts'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'kfactor-graph-'))
afterAll(() => rmSync(folder, { recursive: true }))

let said: string[] = []
beforeEach(() => {
  said = []
  for (const way of ['log', 'error'] as const)
    vi.spyOn(console, way).mockImplementation((text) => said.push(String(text)))
})
afterEach(() => vi.restoreAllMocks())

const inFolder = (name: string) => join(folder, name)

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(inFolder(name), content)
  return inFolder(name)
}

const keep = (scenario: string, out: string, more: Partial<GraphOptions> = {}) =>
  graph(scenario, { out: inFolder(out), set: [], lang: 'en', ...more })

const runOf = (
  scenario: string,
  out: string,
  more: { readonly set?: readonly string[]; readonly runs?: number } = {},
) =>
  run([scenario], {
    ...{ out: inFolder(out), set: [], quiet: true, lang: 'en', runs: 1, cap: 500, store: false, workers: 1 },
    ...{ twin: true, stack: true, risks: true, diagnoses: false },
    ...more,
  })

/** What a run of a scenario left behind, but for the scenario itself, where its ties are and the hashes of both. */
function found(out: string): Record<string, string> {
  const place = inFolder(out)
  const [only = ''] = readdirSync(place)
  const files = readdirSync(join(place, only), { recursive: true, encoding: 'utf8', withFileTypes: true })
  const told = files.filter((each) => each.isFile() && !/^(scenario\.yaml|receipt\.json|ties\..*)$/.test(each.name))
  return Object.fromEntries(told.map(({ name, parentPath }) => [name, readFileSync(join(parentPath, name), 'utf8')]))
}

const blocks = `name: kept
clock: { days: 20 }
market:
  people: 400
  segments: [{ name: few, share: 30% }, { name: many, share: 70% }]
  graph: { generator: blockModel }
community: { members: 40 }
plays: [{ play: doubleSidedReferral, days: 15 days }]
`

describe('kfactor graph', () => {
  test.each([
    ['a generator', (): string => file('kept.yaml', blocks)],
    ['an edge list with names and repeats', () => join(root, 'scenarios/importedGraph.yaml')],
  ])('keeps the ties of %s, on which a run comes to the same bytes', async (what, scenarioOf) => {
    const scenario = scenarioOf()
    expect(keep(scenario, 'ties.kfg')).toBe(0)
    expect(said.join('\n')).toMatch(/^Wrote \S+ties\.kfg: \d+ ties between \d+ people\. To run on it: {2}--set/)
    expect(await runOf(scenario, `${what} before`)).toBe(0)
    expect(await runOf(scenario, `${what} after`, { set: [`market.graph.file=${inFolder('ties.kfg')}`] })).toBe(0)
    expect(Object.keys(found(`${what} before`)).length).toBeGreaterThan(10)
    expect(found(`${what} after`)).toEqual(found(`${what} before`))
  })

  test('makes a file that goes along with the results, which run again by themselves, once or many times', async () => {
    const scenario = file('along.yaml', blocks)
    keep(scenario, 'along.kfg')
    const set = [`market.graph.file=${inFolder('along.kfg')}`]
    expect(await runOf(scenario, 'along', { set, runs: 2 })).toBe(0)
    expect(await runOf(scenario, 'without', { runs: 2 })).toBe(0)
    expect(found('along')).toEqual(found('without'))
    expect(readFileSync(inFolder('along/along/ties.kfg')).equals(readFileSync(inFolder('along.kfg')))).toBe(true)
    expect(await runOf(inFolder('along/along/scenario.yaml'), 'again', { runs: 2 })).toBe(0)
    expect(found('again')).toEqual(found('along'))
  })

  test('gives other ties for another seed or setting, and writes over a graph that is there', () => {
    const scenario = file('kept.yaml', blocks)
    const written = (more: Partial<GraphOptions>) => {
      expect(keep(scenario, 'same.kfg', more)).toBe(0)
      return readFileSync(inFolder('same.kfg')).toString('latin1')
    }
    const [first, again] = [written({}), written({})]
    expect(again).toBe(first)
    expect(written({ seed: 'another' })).not.toBe(first)
    expect(written({ set: ['market.people=300'] }).length).toBeLessThan(first.length)
  })

  test('writes nothing where the scenario is at fault, the name is none of a graph, or there is no such folder', () => {
    expect(keep(file('faulty.yaml', 'prise: 3\n'), 'faulty.kfg')).toBe(1)
    expect(keep(file('kept.yaml', blocks), 'ties.csv')).toBe(1)
    expect(said.at(-2)).toContain('must end in .kfg')
    expect(keep(inFolder('kept.yaml'), 'nowhere/ties.kfg')).toBe(1)
    expect(said.at(-1)).toContain('there is no such file or folder')
    expect(['faulty.kfg', 'ties.csv', 'nowhere'].filter((name) => existsSync(inFolder(name)))).toEqual([])
  })

  test('leaves no half of a file where it cannot be put in its place', () => {
    const full = inFolder('full.kfg')
    mkdirWith(full)
    expect(keep(file('kept.yaml', blocks), 'full.kfg')).toBe(1)
    expect(existsSync(`${full}.partial`)).toBe(false)
  })
})

describe('a graph file that a scenario names', () => {
  const kept = () => {
    keep(file('kept.yaml', blocks), 'good.kfg')
    return readFileSync(inFolder('good.kfg'))
  }

  test.each([
    ['cut short', () => kept().subarray(0, 2000), 'this graph is cut short: 2000 bytes'],
    ['damaged', () => kept().fill(0, 3000, 3100), 'this graph is damaged'],
    ['a text', () => new TextEncoder().encode('ann,bob\n'), 'this is not a graph that kfactor wrote'],
  ])('is refused where it is %s, with its name and what to do, and nothing is run', async (what, content, message) => {
    const place = file('bad.kfg', content())
    const scenario = file('bad.yaml', 'market: { graph: { file: bad.kfg } }\n')
    expect(await runOf(scenario, `refused ${what}`)).toBe(1)
    expect(said.join('\n')).toContain(`${place}:1:1: error unreadable-file\n  ${message}`)
    expect(said.join('\n')).toContain('kfactor graph SCENARIO --out ties.kfg')
    expect(said.at(-1)).toBe('Nothing was run.')
    expect(existsSync(inFolder(`refused ${what}`))).toBe(false)
  })

  test('is refused by a market with fewer segments than its people are of', async () => {
    kept()
    const scenario = file('fewer.yaml', 'market: { graph: { file: good.kfg } }\ncommunity: { members: 40 }\n')
    expect(await runOf(scenario, 'fewer')).toBe(1)
    expect(said.join()).toContain(
      'fewer.yaml:1:26: error unknown-segment\n  market.graph.file: the people of the graph are of 2',
    )
  })

  test('has no names to begin with where its people were generated', async () => {
    kept()
    const text =
      'market: { graph: { file: good.kfg } }\nreduced: { seeds: { labels: [ann] }, spread: { law: cascade } }\n'
    const segments = ['market.segments=[{ name: few, share: 30% }, { name: many, share: 70% }]']
    expect(await runOf(file('unnamed.yaml', text), 'unnamed', { set: segments })).toBe(1)
    expect(said.join()).toContain('error unknown-seed\n  reduced.seeds.labels: generated people have no names')
  })
})

function mkdirWith(place: string): void {
  mkdirSync(place)
  writeFileSync(join(place, 'somebody.txt'), 'work')
}
