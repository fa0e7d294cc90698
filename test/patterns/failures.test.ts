import { beforeAll, describe, expect, test } from 'vitest'
import { metrics } from '../../src/metrics/index.ts'
import { byReferral } from '../../src/model/route.ts'
import type { Run } from '../../src/model/run.ts'
import { simulate } from '../../src/model/simulate.ts'
import { shippedModel } from '../shipped.ts'
import { overSeeds, seeds } from './overSeeds.ts'

/*
 * The two failures against the balanced design on the same seed, over 20 seeds. Each mean paired difference
 * must be 5 of its standard errors away from 0: with fresh seeds one that is nothing would look so with a chance below 1e-4
 * (Student's t, 19 degrees of freedom).
 */

const measures = {
  shareRate: (run: Run) => metrics['referral.shareRate'].take(run).value,
  newUsers: (run: Run) => metrics['growth.newUsers'].take(run).value,
  fitOfNew: (run: Run) => metrics['quality.fitOfNew'].take(run).value,
  fullPriceReturn: (run: Run) => metrics['conversion.fullPriceReturnRate'].take(run).value,
  ordersAfter: (run: Run) => metrics['conversion.ordersPerMemberDay'].take(run).value,
  participation: (run: Run) => metrics['activity.participation'].take(run).value,
  referredJoins: (run: Run) => run.world.route.filter((route) => route === byReferral).length,
}

type Measures = Record<keyof typeof measures, number>
const differences: Record<string, Measures[]> = {}

beforeAll(() => {
  for (const seed of seeds) {
    const balanced = take('balanced', seed)
    for (const name of ['overRelianceOnDiscounts', 'topicMismatch']) {
      const failing = take(name, seed)
      const keys = Object.keys(measures) as (keyof typeof measures)[]
      const difference = Object.fromEntries(keys.map((key) => [key, failing[key] - balanced[key]])) as Measures
      differences[name] = [...(differences[name] ?? []), difference]
    }
  }
}, 300_000)

function take(name: string, seed: string): Measures {
  const run = simulate(shippedModel(name, { seed }))
  // A number that cannot be has no sign: it fails whatever asks for one.
  return Object.fromEntries(
    Object.entries(measures).map(([key, measure]) => [key, measure(run) ?? Number.NaN]),
  ) as Measures
}

/** How many standard errors the mean difference is from 0. */
function distance(name: string, key: keyof Measures): number {
  const { mean, error } = overSeeds((differences[name] ?? []).map((each) => each[key]))
  return mean / error
}

describe('over-reliance on discounts, against the balanced design', () => {
  const name = 'overRelianceOnDiscounts'
  test('makes more members share', () => expect(distance(name, 'shareRate')).toBeGreaterThan(5))
  test('brings more new users while it runs', () => expect(distance(name, 'newUsers')).toBeGreaterThan(5))
  test('brings people whom the product suits less', () => expect(distance(name, 'fitOfNew')).toBeLessThan(-5))
  test('gets fewer of the deal buyers back at full price', () =>
    expect(distance(name, 'fullPriceReturn')).toBeLessThan(-5))
  test('leaves fewer orders a member-day after it', () => expect(distance(name, 'ordersAfter')).toBeLessThan(-5))
})

describe('topic mismatch, against the balanced design', () => {
  const name = 'topicMismatch'
  test('lowers participation', () => expect(distance(name, 'participation')).toBeLessThan(-5))
  test('lowers the share rate', () => expect(distance(name, 'shareRate')).toBeLessThan(-5))
  test('lowers referred joins', () => expect(distance(name, 'referredJoins')).toBeLessThan(-5))
})
