import { beforeAll, describe, expect, test } from 'vitest'
import { metrics } from '../../src/metrics/index.ts'
import type { Run } from '../../src/model/run.ts'
import { simulate } from '../../src/model/simulate.ts'
import { shippedModel } from '../shipped.ts'
import { sumOf } from './ordinaryMarket.ts'
import { overSeeds, seeds } from './overSeeds.ts'

const measures = {
  newUsers: (run: Run) => metrics['growth.newUsers'].take(run).value,
  retention: (run: Run) => metrics['growth.newUserRetention.d30'].take(run).value,
  churn: (run: Run) => metrics['growth.churnRate'].take(run).value,
  shareRate: (run: Run) => metrics['referral.shareRate'].take(run).value,
  repurchase: (run: Run) => metrics['conversion.repurchaseRate'].take(run).value,
  fitOfNew: (run: Run) => metrics['quality.fitOfNew'].take(run).value,
  fraudLoss: (run: Run) => metrics['economics.fraudLoss'].take(run).value,
  profit: (run: Run) => metrics['economics.profit'].take(run).value,
  costPerJoiner: (run: Run) =>
    (metrics['economics.campaignCost'].take(run).value ?? Number.NaN) / sumOf(run.world.dayRows.newMembers),
  rewardsPaid: (run: Run) => sumOf(run.world.dayRows.rewardsPaid),
  referred: (run: Run) => sumOf(run.world.dayRows.newByReferral),
  members: ({ world }: Run) => world.memberCount,
}

type Measure = keyof typeof measures
const pairs = ['fraud', 'growthWithoutRetention', 'rewardTooLarge', 'thresholdTooHigh'] as const
const above: Record<string, Record<Measure, number>[]> = {}

/*
 * What each failing scenario has above its mended twin on the same seed, over 20 seeds with 4,000 people; the two differ in
 * one thing. The mean paired difference must be 5 of its standard errors away from 0: with fresh seeds one that is nothing
 * would look so with a chance below 1e-4 (Student's t, 19 degrees of freedom).
 */
beforeAll(() => {
  for (const pair of pairs) {
    above[pair] = seeds.map((seed) => {
      const failing = simulate(shippedModel(pair, { seed, people: 4000 }))
      const mended = simulate(shippedModel(`${pair}Mended`, { seed, people: 4000 }))
      // A number that cannot be has no sign: it fails whatever asks for one.
      const taken = Object.entries(measures).map(([key, measure]) => [
        key,
        (measure(failing) ?? Number.NaN) - (measure(mended) ?? Number.NaN),
      ])
      return Object.fromEntries(taken) as Record<Measure, number> // every key of `measures`, by construction
    })
  }
}, 300_000)

/** How many standard errors the mean difference is from 0. */
function distance(pair: (typeof pairs)[number], key: Measure): number {
  const { mean, error } = overSeeds((above[pair] ?? []).map((each) => each[key]))
  return mean / error
}

describe('bonus hunters whom nobody looks for, against claims reviewed', () => {
  test('cost money', () => expect(distance('fraud', 'fraudLoss')).toBeGreaterThan(5))
  test('take more rewards', () => expect(distance('fraud', 'rewardsPaid')).toBeGreaterThan(5))
  test('leave less profit, for all the review costs', () => expect(distance('fraud', 'profit')).toBeLessThan(-5))
})

describe('growth with nothing to stay for, against a product that keeps its promise', () => {
  const pair = 'growthWithoutRetention'
  test('keeps fewer of those who come, for 30 days', () => expect(distance(pair, 'retention')).toBeLessThan(-5))
  test('has higher churn', () => expect(distance(pair, 'churn')).toBeGreaterThan(5))
  test('leaves fewer members', () => expect(distance(pair, 'members')).toBeLessThan(-5))
  test('gets fewer repeat orders', () => expect(distance(pair, 'repurchase')).toBeLessThan(-5))
  test('leaves less profit', () => expect(distance(pair, 'profit')).toBeLessThan(-5))
})

describe('a reward too large, against a tenth of it', () => {
  const pair = 'rewardTooLarge'
  test('brings more new users', () => expect(distance(pair, 'newUsers')).toBeGreaterThan(5))
  test('at a higher cost for each', () => expect(distance(pair, 'costPerJoiner')).toBeGreaterThan(5))
  test('whom the product suits less', () => expect(distance(pair, 'fitOfNew')).toBeLessThan(-5))
  test('and who stay less', () => expect(distance(pair, 'retention')).toBeLessThan(-5))
  test('leaves less profit', () => expect(distance(pair, 'profit')).toBeLessThan(-5))
})

describe('a threshold too high, against one within reach', () => {
  const pair = 'thresholdTooHigh'
  test('makes fewer members share', () => expect(distance(pair, 'shareRate')).toBeLessThan(-5))
  test('brings fewer people by referral', () => expect(distance(pair, 'referred')).toBeLessThan(-5))
  test('pays out less', () => expect(distance(pair, 'rewardsPaid')).toBeLessThan(-5))
})
