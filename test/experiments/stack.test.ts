import { describe, expect, test } from 'vitest'
import { stackSentence } from '../../src/charts/stack.ts'
import { runsOfStack, stack } from '../../src/experiments/stack.ts'
import { withPlays } from '../../src/experiments/withPlays.ts'
import type { Model } from '../../src/model/model.ts'
import { simulate } from '../../src/model/simulate.ts'
import { column } from '../../src/results/table.ts'
import { build } from '../../src/scenario/build.ts'
import { smallModel, starOf } from '../model/smallWorld.ts'
import { shipped, shippedModel } from '../shipped.ts'

/** A stack's numbers for a measure, by column. */
function stackOf(model: Model, key: string) {
  const table = stack(simulate(model))
  const at = column(table, 'key').indexOf(key)
  return Object.fromEntries(table.columns.map(({ name, values }) => [name, values[at]]))
}

/** A hub asks its three friends, who come for any reward whatever and for nothing else. */
const hub = (plays: readonly object[]) =>
  smallModel(4, starOf(4), {
    clock: { days: 3 },
    community: { members: 1, memberFit: 0 },
    channels: { privateChat: { friends: 200 } },
    behaviour: { logIn: { base: 1 }, share: { base: 1 }, answer: { base: 1e-9, reward: 20 } },
    seed: hubSeed,
    plays,
  })

const welcome = (name: string, more: object = {}) => ({
  play: 'singleSidedReferral',
  name,
  to: 'friend',
  reward: '¥10,000',
  trigger: 'signUp',
  days: 3,
  ...more,
})

/** A seed under which the hub is the member that the run starts with. */
const hubSeed = Array.from({ length: 100 }, (_, at) => `hub ${at}`).find((seed) => {
  const model = smallModel(4, starOf(4), { community: { members: 1 }, seed })
  return simulate(model).world.status[0] === 1
})

describe('a stack', () => {
  test('of two plays that each bring everybody adds no more than either: three people fewer than the sum', () => {
    const model = hub([welcome('one'), welcome('other')])
    expect(stackOf(model, 'growth.newUsers')).toMatchObject({
      ...{ none: 0, 'adds.1': 3, 'adds.2': 3, sum: 6, together: 3, difference: -3 },
    })
    // Each friend has ¥10,000 from either play, and from both where both are there.
    expect(stackOf(model, 'economics.rewardCost')).toMatchObject({
      ...{ none: 0, 'adds.1': 3e6, 'adds.2': 3e6, sum: 6e6, together: 6e6, difference: 0 },
    })
    expect(stackSentence(stack(simulate(model)), 'en')).toBe(
      'Together the plays bring 3 new members: 3 fewer than the sum of each alone.',
    )
  })

  test('with a play that has nothing to give is just the sum of each alone', () => {
    const model = hub([welcome('one'), welcome('nothing', { budget: '¥0' })])
    expect(stackOf(model, 'growth.newUsers')).toMatchObject({
      ...{ none: 0, 'adds.1': 3, 'adds.2': 0, sum: 3, together: 3, difference: 0 },
    })
    expect(stackSentence(stack(simulate(model)), 'en')).toMatch(/: just the sum of each alone, 3\.$/)
  })

  test('has null where a measure has no value in one of its runs', () => {
    const alone = hub([welcome('one', { start: 9 }), welcome('other', { start: 9 })])
    expect(stackOf({ ...alone, campaign: { start: 5, end: 5, planned: true } }, 'growth.newUsers')).toMatchObject({
      ...{ none: null, 'adds.1': null, sum: null, together: null, difference: null },
    })
    expect(
      stackSentence({ name: '', title: '', columns: [{ name: 'key', label: '', unit: '', values: [] }] }, 'en'),
    ).toBe('What the plays bring together has no value.')
  })

  test('needs a run without plays and one of each, tells of every day, and cannot be of one play', () => {
    const model = hub([welcome('one'), welcome('other')])
    const told: number[] = []
    stack(simulate(model), (done) => told.push(done))
    expect(runsOfStack(model)).toBe(3)
    expect(told).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    const one = withPlays(model, [0])
    expect(runsOfStack(one)).toBe(0)
    expect(() => stack(simulate(one))).toThrow('invalid stack: 1 plays')
  })

  test('of a shipped scenario adds up: sum of each alone plus difference is what all together add', () => {
    const table = stack(simulate(shippedModel('overRelianceOnDiscounts', { people: 500 })))
    column(table, 'key').forEach((_, at) => {
      const [first, second, third, sum, together, difference] = [
        ...['adds.1', 'adds.2', 'adds.3', 'sum', 'together', 'difference'],
      ].map((name) => Number(column(table, name)[at]))
      expect(first + second + third).toBeCloseTo(sum, 9)
      expect(sum + difference).toBeCloseTo(together, 9)
    })
  })
})

describe('a model with some of its plays', () => {
  test('comes to the same bytes as the scenario in which only these plays stand', () => {
    const scenario = shipped('overRelianceOnDiscounts', { people: 500 })
    for (const at of [0, 1, 2]) {
      const kept = simulate(withPlays(build(scenario), [at])).world
      const written = simulate(build({ ...scenario, plays: [scenario.plays[at]] })).world
      expect(kept.dayRows).toEqual(written.dayRows)
      for (const column of ['joinDay', 'leftDay', 'referrer', 'spend', 'roll'] as const) {
        expect(kept[column]).toEqual(written[column])
      }
      expect(kept.claims.amount).toEqual(written.claims.amount)
    }
  })

  test('looks at the days of all plays, and has the people, ties and luck of the whole', () => {
    const model = shippedModel('balanced', { people: 500 })
    const none = withPlays(model, [])
    expect(none).toEqual({ ...model, plays: [] })
    expect(none.campaign).toEqual(model.campaign)
    expect(withPlays(model, [0, 1])).toEqual(model)
  })
})
