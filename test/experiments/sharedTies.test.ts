import { describe, expect, test } from 'vitest'
import { sharedTies } from '../../src/experiments/sharedTies.ts'
import { taker } from '../../src/experiments/taker.ts'
import { finished } from '../../src/model/byDay.ts'
import { tiesOf } from '../../src/scenario/build.ts'
import type { Scenario } from '../../src/scenario/schema.ts'
import { shipped } from '../shipped.ts'

const scenario = shipped('firstCampaign', { people: 300 })
const job = (of: Scenario, replicate = 0) => ({ address: of.seed + of.market.people, scenario: of, replicate })
const noFile = () => {
  throw new Error('missing graph')
}

describe('the ties that threads share', () => {
  test('are those that the scenario asks for', () => {
    expect(sharedTies()(job(scenario))).toEqual(tiesOf(scenario))
  })

  test('are made once for the replicates of a scenario and for designs of one market, and anew for another market', () => {
    const ties = sharedTies()
    const first = ties(job(scenario))
    expect(ties(job(scenario, 1))).toBe(first)
    expect(ties(job({ ...scenario, plays: [] }))).toBe(first)
    expect(ties(job({ ...scenario, seed: 'another' }))).not.toBe(first)
  })

  test('are not for an edge list, nor for a scenario of which each replicate is a market of its own', () => {
    const ties = sharedTies()
    expect(ties(job({ ...scenario, market: { ...scenario.market, graph: { file: 'ties.csv' } } }))).toBeUndefined()
    expect(ties(job({ ...scenario, uncertain: [{ path: ['product', 'price'], text: '¥90 +- 5' }] }))).toBeUndefined()
  })

  test('lead to the same reading as ties that a thread makes for itself', () => {
    const take = taker(noFile)
    const own = finished(take(job(scenario, 2)))
    expect(own.values['growth.newUsers']).toBeGreaterThan(0)
    expect(finished(taker(noFile)(job(scenario, 2), sharedTies()(job(scenario))))).toEqual(own)
  })
})
