import { beforeAll, expect, test } from 'vitest'
import { metrics } from '../../src/metrics/index.ts'
import type { Run } from '../../src/model/run.ts'
import { simulate } from '../../src/model/simulate.ts'
import { shippedModel } from '../shipped.ts'

/*
 * Each failing scenario against its mended twin on the same seed, over 20 seeds; the two differ in one thing. The seeds
 * are fixed, so the tests cannot flake. On fresh seeds the mean paired difference is at least 3.5 of its standard
 * deviations away from 0 for every sign below, so one of 20 would have the other sign with a chance below 5e-3.
 */
const seeds = Array.from({ length: 20 }, (_, at) => `pattern ${at + 1}`)

const measures = {
  newUsers: (run: Run) => metrics['growth.newUsers'].take(run).value ?? Number.NaN,
  profit: (run: Run) => metrics['economics.profit'].take(run).value ?? Number.NaN,
  refunds: (run: Run) => metrics['economics.refunds'].take(run).value ?? Number.NaN,
  orders: ({ world }: Run) => world.orderBook.count,
  fines: (run: Run) => metrics['economics.fines'].take(run).value ?? Number.NaN,
}

type Measure = keyof typeof measures
const pairs = ['outageAtPeak', 'deliveryFailure', 'platformBlock', 'threeLevelCommission'] as const
const differences: Record<string, Record<Measure, number>[]> = {}

beforeAll(() => {
  for (const pair of pairs) {
    differences[pair] = seeds.map((seed) => {
      const failing = simulate(shippedModel(pair, { seed }))
      const mended = simulate(shippedModel(`${pair}Mended`, { seed }))
      const gains = Object.entries(measures).map(([key, measure]) => [key, measure(mended) - measure(failing)])
      return Object.fromEntries(gains) as Record<Measure, number> // every key of `measures`, by construction
    })
  }
}, 300_000)

const higher = (pair: string, key: Measure) => differences[pair]?.filter((each) => each[key] > 0).length
const lower = (pair: string, key: Measure) => differences[pair]?.filter((each) => each[key] < 0).length

test('redundancy brings more new users and orders through the peak', () => {
  expect([higher('outageAtPeak', 'newUsers'), higher('outageAtPeak', 'orders')]).toEqual([20, 20])
})

test('a service level saves refunds, keeps orders, and pays for itself', () => {
  const kept = (['orders', 'newUsers', 'profit'] as const).map((key) => higher('deliveryFailure', key))
  expect([lower('deliveryFailure', 'refunds'), ...kept]).toEqual([20, 20, 20, 20])
})

test('sharing over several channels survives a block of links, and pays for itself', () => {
  expect([higher('platformBlock', 'newUsers'), higher('platformBlock', 'profit')]).toEqual([20, 20])
})

test('two levels of commission are not fined, and are not stopped', () => {
  const pair = 'threeLevelCommission'
  expect([lower(pair, 'fines'), higher(pair, 'newUsers'), higher(pair, 'profit')]).toEqual([20, 20, 20])
})
