import { describe, expect, test } from 'vitest'
import { readScenario } from '../../src/scenario/read.ts'

const content = `
market:
  people: 1000
  graph: { generator: barabasiAlbert, links: 3 }
plays:
  - { play: topicChallenge, name: ritual, start: day 5 }
`
const access = { readable: (path: string) => path === 'ties.csv' || path === 'plans/ties.csv' }

function read(sets: readonly string[], text = content) {
  return readScenario({ file: 'plans/a.yaml', content: text }, { sets }, access)
}

function faults(sets: readonly string[], text = content) {
  return read(sets, text).problems.map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`)
}

describe('--set', () => {
  test('puts a value in place of that of the file, read in the same units', () => {
    const { scenario } = read(['market.people=2,000', 'product.price=¥12.50', 'content.quality=35%'])
    expect(scenario?.market.people).toBe(2000)
    expect(scenario?.product.price).toBe(1250)
    expect(scenario?.content.quality).toBe(0.35)
  })

  test('reaches into lists, and adds one after the last', () => {
    const { scenario } = read(['plays.0.name=habit', 'plays.1={play: limitedTimeSale, start: 9}', 'plays.1.stock=7'])
    expect(scenario?.plays.map(({ name }) => name)).toEqual(['habit', ''])
    expect(scenario?.plays[1]).toMatchObject({ play: 'limitedTimeSale', start: 9, stock: 7 })
  })

  test('starts from the default where the file is silent', () => {
    const { scenario } = read(['market.segments.0.fit=61%'])
    expect(scenario?.market.segments).toHaveLength(1)
    expect(scenario?.market.segments[0]).toMatchObject({ name: 'everyone', share: 1, fit: 0.61 })
  })

  test('takes a comparison without more quotes than the shell wants, and dots in the name of a metric', () => {
    const { targets } = read(['targets.growth.newUsers=>= 300', 'targets.economics.profit=> ¥5'])
    expect(targets).toEqual([
      { metric: 'growth.newUsers', comparison: '>=', value: 300 },
      { metric: 'economics.profit', comparison: '>', value: 500 },
    ])
  })

  test('gives the last word to the last setting', () => {
    expect(read(['seed=a', 'seed=b']).scenario?.seed).toBe('b')
  })

  test('with an edge list replaces a generator and its fields; the path is seen from the working directory', () => {
    const { scenario, graphFile } = read(['market.graph.file=ties.csv'])
    expect(scenario?.market.graph).toEqual({ file: 'ties.csv' })
    expect(graphFile).toBe('ties.csv')
  })

  test('with a generator replaces an edge list, or another generator, but no other setting', () => {
    const file = 'market: { graph: { file: ties.csv } }'
    expect(read(['market.graph.generator=holmeKim'], file).scenario?.market.graph).toMatchObject({ links: 5 })
    expect(read(['market.graph.generator=erdosRenyi']).scenario?.market.graph).toEqual({
      generator: 'erdosRenyi',
      meanDegree: 10,
    })
    const both = ['market.graph.links=9', 'market.graph.generator=holmeKim']
    expect(read(both).scenario?.market.graph).toMatchObject({ links: 9 })
  })

  test('with a field of the graph leaves its generator', () => {
    expect(read(['market.graph.links=4']).scenario?.market.graph).toEqual({ generator: 'barabasiAlbert', links: 4 })
  })

  test('is a problem where it is no setting or leads nowhere, each in its own line', () => {
    const sets = ['people', '=3', 'plays.2.name=a', 'plays.last.name=a', 'seed.a=1', 'market.topics=[a']
    expect(faults(sets)).toEqual([
      'bad-setting --set:1:1',
      'bad-setting --set:2:1',
      'bad-setting --set:3:7',
      'bad-setting --set:4:7',
      'bad-setting --set:5:6',
      'bad-yaml --set:6:17',
    ])
  })

  test('is held against the schema and the rules like the file, and points into the setting', () => {
    const sets = ['market.peeple=3', 'product.price=cheap', 'content.topics={beuty: 100%}', 'market.people=9']
    expect(faults(sets)).toEqual([
      'unknown-key --set:1:8',
      'wrong-unit --set:2:15',
      'unknown-topic --set:3:17',
      'too-many-members --set:4:15',
    ])
  })

  test('does not change what the file means elsewhere', () => {
    const { scenario } = read(['product.price=¥200'])
    expect({ ...scenario, product: undefined }).toEqual({ ...read([]).scenario, product: undefined })
  })

  test('cannot reach what every object has', () => {
    expect(faults(['__proto__.polluted=1', 'constructor.a=1'])).toEqual([
      'unknown-key --set:1:1',
      'unknown-key --set:2:1',
    ])
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })
})
