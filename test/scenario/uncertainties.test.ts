import { describe, expect, test } from 'vitest'
import { taker } from '../../src/experiments/taker.ts'
import { finished } from '../../src/model/byDay.ts'
import { build } from '../../src/scenario/build.ts'
import { drawn } from '../../src/scenario/drawn.ts'
import { readScenario } from '../../src/scenario/read.ts'
import type { Scenario } from '../../src/scenario/schema.ts'
import { writeScenario } from '../../src/scenario/write.ts'

const text = `name: unsure
seed: s
clock: { days: 10 }
market: { people: 200, topics: [travel, food, books] }
community: { members: 20 }
content:
  topics: { travel: 60% ± 5%, food: 30%, books: 10% }
plays:
  - play: doubleSidedReferral
    referrerReward: ¥10..¥30
    friendReward: 15 +- 3
`
const read = (content: string, sets: readonly string[] = []) => readScenario({ file: 'a.yaml', content }, { sets })

function scenarioOf(content: string): Scenario {
  const { scenario, problems } = read(content)
  if (scenario === undefined) throw new Error(problems.map(({ message }) => message.en).join())
  return scenario
}

/** What `drawn` gives at 400 replicates. */
function draws(take: (scenario: Scenario) => number, content = text): readonly number[] {
  const scenario = scenarioOf(content)
  return Array.from({ length: 400 }, (_, replicate) => take(drawn(scenario, replicate)))
}

const reward = ({ plays }: Scenario) => Number(Reflect.get(plays[0] ?? {}, 'referrerReward'))
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

describe('an uncertain quantity in a scenario', () => {
  test('stands in the middle in the scenario itself, and is remembered as it is written', () => {
    const scenario = scenarioOf(text)
    expect(scenario.content.topics).toEqual({ travel: 0.6, food: 0.3, books: 0.1 })
    expect(scenario.plays[0]).toMatchObject({ referrerReward: 2000, friendReward: 1500 })
    expect(scenario.uncertain).toEqual([
      { path: ['content', 'topics', 'travel'], text: '60% ± 5%' },
      { path: ['plays', 0, 'referrerReward'], text: '¥10..¥30' },
      { path: ['plays', 0, 'friendReward'], text: '¥15 ± ¥3' },
    ])
  })

  test('is written out again as it was, and reads as the same scenario', () => {
    const scenario = scenarioOf(text)
    const again = scenarioOf(writeScenario(scenario))
    expect(again).toEqual({ ...scenario, uncertain: expect.arrayContaining([...(scenario.uncertain ?? [])]) })
    expect(again.uncertain).toHaveLength(3)
  })

  test('may be set on the command line', () => {
    const { scenario } = read('seed: s\n', ['product.price=¥90 ± ¥5'])
    expect(scenario?.product.price).toBe(9000)
    expect(scenario?.uncertain).toEqual([{ path: ['product', 'price'], text: '¥90 ± ¥5' }])
  })

  test('has every fault told at its place, and nothing said twice of it', () => {
    const wrong = text
      .replace('60% ± 5%', '60%..160%')
      .replace('¥10..¥30', '¥30..¥10')
      .replace('15 +- 3', '15 +- 3 apples')
    const { scenario, problems } = read(wrong.replace('days: 10', 'days: 10..20'))
    expect(scenario).toBeUndefined()
    const errors = problems.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ code, line, path }) => [code, line, path])).toEqual([
      ['out-of-range', 3, 'clock.days'],
      ['out-of-range', 7, 'content.topics.travel'],
      ['out-of-range', 10, 'plays.0.referrerReward'],
      ['wrong-unit', 11, 'plays.0.friendReward'],
    ])
  })

  test('is told where it does not go with another field near its end', () => {
    const { problems } = read('market: { people: 15..100 }\ncommunity: { members: 20 }\nseed: s\n')
    expect(problems).toMatchObject([
      {
        code: 'too-many-members',
        path: 'market.people',
        message: expect.objectContaining({ en: expect.stringContaining('where it is 15,') }),
      },
    ])
  })

  test('leaves texts with dots in them alone: a path is no range', () => {
    const { scenario, problems } = read('name: from 10..20\nmarket: { graph: { file: ../ties.csv } }\nseed: s\n')
    expect(problems).toEqual([])
    expect(scenario?.uncertain).toBeUndefined()
  })
})

describe('drawing the uncertain quantities', () => {
  test('gives each replicate its own, the same again, and none of them to a scenario without any', () => {
    const scenario = scenarioOf(text)
    expect(drawn(scenario, 3)).toEqual(drawn(scenario, 3))
    expect(reward(drawn(scenario, 3))).not.toBe(reward(drawn(scenario, 4)))
    const exact = scenarioOf('seed: s\n')
    expect(drawn(exact, 3)).toBe(exact)
  })

  test('follows the law: uniform from ¥10 to ¥30, mean within 5 standard errors (false alarm 6e-7)', () => {
    const values = draws(reward)
    expect(Math.min(...values)).toBeGreaterThanOrEqual(1000)
    expect(Math.max(...values)).toBeLessThanOrEqual(3000)
    expect(Math.abs(mean(values) - 2000)).toBeLessThan((5 * 2000) / Math.sqrt(12 * 400))
  })

  test('keeps shares a whole: what is known shrinks and grows in proportion', () => {
    const scenario = scenarioOf(text)
    for (let replicate = 0; replicate < 50; replicate++) {
      const { travel = 0, food = 0, books = 0 } = drawn(scenario, replicate).content.topics
      expect(travel + food + books).toBeCloseTo(1, 12)
      expect(food / books).toBeCloseTo(3, 9)
    }
  })

  test('is the same in two arms that share it, whatever else differs', () => {
    const other = text.replace('15 +- 3', '¥4').replace('name: unsure', 'name: other')
    expect(draws(reward, other)).toEqual(draws(reward))
  })
})

test('a replicate reads as the run of the scenario with its draws written out', () => {
  const take = taker(() => {
    throw new Error('missing graph')
  })
  const scenario = scenarioOf(text)
  const exact = drawn(scenario, 2)
  expect(build(exact).plays).toHaveLength(1)
  const job = { address: 'a', scenario, replicate: 2 }
  const reading = finished(take(job))
  expect(Object.keys(reading.values).length).toBeGreaterThan(40)
  expect(reading).toEqual(finished(take({ address: 'b', scenario: exact, replicate: 2 })))
})
