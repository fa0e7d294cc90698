import { beforeAll, expect, test } from 'vitest'
import { metrics } from '../../src/metrics/index.ts'
import type { Run } from '../../src/model/run.ts'
import { simulate } from '../../src/model/simulate.ts'
import { shippedModel } from '../shipped.ts'
import { overSeeds, seeds } from './overSeeds.ts'

/*
 * What each mended scenario has above its failing twin on the same seed, over 20 seeds; the two differ in
 * one thing. Each mean paired difference must be 5 of its standard errors away from 0: with fresh seeds one that is nothing
 * would look so with a chance below 1e-4 (Student's t, 19 degrees of freedom).
 */

const measures = {
  newUsers: (run: Run) => metrics['growth.newUsers'].take(run).value ?? Number.NaN,
  profit: (run: Run) => metrics['economics.profit'].take(run).value ?? Number.NaN,
  refunds: (run: Run) => metrics['economics.refunds'].take(run).value ?? Number.NaN,
  orders: ({ world }: Run) => world.orderBook.count,
  fines: (run: Run) => metrics['economics.fines'].take(run).value ?? Number.NaN,
}

type Measure = keyof typeof measures
/** The pairs, and how many people each takes to tell. */
const peopleOf = { outageAtPeak: 5000, deliveryFailure: 5000, platformBlock: 10_000, threeLevelCommission: 5000 }
type Pair = keyof typeof peopleOf
const differences: Record<string, Record<Measure, number>[]> = {}

beforeAll(() => {
  for (const pair of Object.keys(peopleOf) as Pair[]) {
    differences[pair] = seeds.map((seed) => {
      const failing = simulate(shippedModel(pair, { seed, people: peopleOf[pair] }))
      const mended = simulate(shippedModel(`${pair}Mended`, { seed, people: peopleOf[pair] }))
      const gains = Object.entries(measures).map(([key, measure]) => [key, measure(mended) - measure(failing)])
      return Object.fromEntries(gains) as Record<Measure, number> // every key of `measures`, by construction
    })
  }
}, 300_000)

/** How many standard errors the mean difference is from 0. */
function distance(pair: Pair, key: Measure): number {
  const { mean, error } = overSeeds((differences[pair] ?? []).map((each) => each[key]))
  return mean / error
}

test('redundancy brings more new users and orders through the peak', () => {
  expect(distance('outageAtPeak', 'newUsers')).toBeGreaterThan(5)
  expect(distance('outageAtPeak', 'orders')).toBeGreaterThan(5)
})

test('a service level saves refunds, keeps orders, and pays for itself', () => {
  expect(distance('deliveryFailure', 'refunds')).toBeLessThan(-5)
  for (const key of ['orders', 'newUsers', 'profit'] as const) {
    expect(distance('deliveryFailure', key)).toBeGreaterThan(5)
  }
})

test('sharing over several channels survives a block of links, and pays for itself', () => {
  expect(distance('platformBlock', 'newUsers')).toBeGreaterThan(5)
  expect(distance('platformBlock', 'profit')).toBeGreaterThan(5)
})

test('two levels of commission are not fined, and are not stopped', () => {
  expect(distance('threeLevelCommission', 'fines')).toBeLessThan(-5)
  for (const key of ['newUsers', 'profit'] as const) {
    expect(distance('threeLevelCommission', key)).toBeGreaterThan(5)
  }
})
