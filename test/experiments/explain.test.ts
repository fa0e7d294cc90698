import { describe, expect, test } from 'vitest'
import { dailyOf } from '../../src/experiments/daily.ts'
import { explain, partsOf, variantsOf } from '../../src/experiments/explain.ts'
import { type RunReading, readingOf } from '../../src/experiments/reading.ts'
import { replicate } from '../../src/experiments/replicate.ts'
import { simulate } from '../../src/model/simulate.ts'
import { build } from '../../src/scenario/build.ts'
import { readScenario } from '../../src/scenario/read.ts'

const { scenario } = readScenario({
  file: 'a.yaml',
  content: `seed: parts
clock: { days: 40 }
market: { people: 400 }
community: { members: 80 }
plays:
  - { play: doubleSidedReferral, name: bring a friend, start: day 5, days: 25, referrerReward: ¥20, friendReward: ¥10 }
  - { play: milestone, name: nothing, start: day 5, days: 25, tiers: [{ friends: 2, reward: ¥0 }] }
circumstances:
  - { circumstance: outage, start: day 10, days: 4 }
`,
})
if (scenario === undefined) throw new Error('missing scenario')
const parts = partsOf(scenario)
const runs = 2
const readings = variantsOf(scenario, parts).map((each): readonly RunReading[] =>
  Array.from({ length: runs }, (_, number) => {
    const run = simulate(replicate(build(each), number))
    return { ...readingOf(run), daily: dailyOf(run) }
  }),
)
const found = explain(parts.length, readings)

describe('what made which part', () => {
  test('asks of each play, the content and each circumstance', () => {
    expect(parts.map(({ kind, name }) => [kind, name])).toEqual([
      ['play', 'bring a friend'],
      ['play', 'nothing'],
      ['content', ''],
      ['event', 'outage'],
    ])
    expect(readings).toHaveLength(16)
  })

  test.each(found)('$measure adds up to the last person, order and fen', ({ none, all, parts: made }) => {
    const sum = made.reduce((total, each) => total + each.sum, 0)
    expect(none * runs + sum).toBe(all * runs)
  })

  test('a play with rewards of nothing makes nothing of anything', () => {
    for (const { parts: made } of found) expect(made[1]).toMatchObject({ sum: 0, mean: { estimate: 0 } })
  })

  test('content brings people, and an outage brings none', () => {
    const [joins] = found
    expect(joins?.parts[2]?.sum).toBeGreaterThan(0)
    expect(joins?.parts[3]?.sum).toBeLessThanOrEqual(0)
  })

  test('all parts together are the run itself', () => {
    const run = simulate(build(scenario))
    expect(readings.at(-1)?.[0]?.values['economics.profit']).toBe(readingOf(run).values['economics.profit'])
  })
})
