import { expect, test } from 'vitest'
import { simulate } from '../../src/model/simulate.ts'
import { build } from '../../src/scenario/build.ts'
import { inSmall } from '../../src/scenario/inSmall.ts'
import { scenarioFields } from '../../src/scenario/schema.ts'
import { graphOf } from '../graph/handMade.ts'

const scenario = scenarioFields.parse({
  clock: { days: 30 },
  market: { people: 20_000 },
  community: { members: 4000 },
  plays: [{ play: 'doubleSidedReferral', budget: '¥10,000', start: 1, days: 20 }],
})

test('members and budgets are in proportion, and what is not a matter of size stays', () => {
  const small = inSmall(scenario, 2000)
  expect([small.market.people, small.community.members]).toEqual([2000, 400])
  expect(small.plays[0].budget).toBe(scenario.plays[0].budget / 10)
  expect(small.product).toEqual(scenario.product)
})

test('there is somebody to begin with, and never more than there are', () => {
  expect(inSmall(scenario, 1).community.members).toBe(1)
  expect(inSmall({ ...scenario, community: { ...scenario.community, members: 1 } }, 100).community.members).toBe(1)
})

test('first adopters of a reduced form are in proportion, also those with names', () => {
  const reduced = (seeds: object) => scenarioFields.parse({ reduced: { seeds, spread: { law: 'bass' } } })
  expect(inSmall(reduced({ people: 500 }), 1000).reduced?.seeds).toEqual({ people: 50 })
  expect(inSmall(reduced({ share: '2%' }), 1000).reduced?.seeds).toEqual({ share: 0.02 })
  const four = graphOf(4, [
    [0, 1],
    [1, 2],
    [2, 3],
  ])
  const named = inSmall(reduced({ labels: ['ann', 'bob'] }), 2, four)
  expect(named.reduced?.seeds).toEqual({ people: 1 })
  expect(named.market.graph).toEqual({ generator: 'erdosRenyi', meanDegree: 1.5 })
})

test('member-days a person are those of the whole market, within a tenth', () => {
  const memberDays = (people: number) => {
    const { dayRows } = simulate(build(inSmall(scenario, people))).world
    return dayRows.members.reduce((sum, each) => sum + each, 0) / people
  }
  expect(memberDays(2000) / memberDays(20_000)).toBeGreaterThan(0.9)
  expect(memberDays(2000) / memberDays(20_000)).toBeLessThan(1.1)
})
