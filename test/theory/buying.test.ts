import { describe, expect, test } from 'vitest'
import { alarm, reducedRun } from './reducedRun.ts'

const people = 20_000
const run = (days: number, law: string) =>
  reducedRun(`
clock: { start: 2026-01-01, days: ${days} }
market: { people: ${people} }
reduced: { seeds: { share: 100% }, spread: { law: branching, mean: 0 }, ${law} }`)

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length
const error = (values: readonly number[]) => {
  const middle = mean(values)
  return Math.sqrt(mean(values.map((each) => (each - middle) ** 2)) / values.length)
}

describe('NBD with r 0.8, a 4 weeks', () => {
  const { world } = run(56, 'buying: { law: nbd, r: 0.8, a: 4, period: 7 days }')
  const first = new Int32Array(people)
  const second = new Int32Array(people)
  for (let row = 0; row < world.orderBook.count; row++) {
    const half = world.orderBook.day[row] < 28 ? first : second
    half[world.orderBook.person[row]] += 1
  }
  test('mean orders are rt/a', () => {
    const orders = Array.from(first)
    expect(Math.abs(mean(orders) - 0.8)).toBeLessThan(alarm * error(orders))
  })
  test('penetration is 1 − (a/(a + t))^r', () => {
    const share = 1 - 0.5 ** 0.8
    const got = first.filter((orders) => orders > 0).length / people
    expect(Math.abs(got - share)).toBeLessThan(alarm * Math.sqrt((share * (1 - share)) / people))
  })
  test.each([0, 1, 2, 3])('those with %d orders at first order (r + x)t₂/(a + t₁) next', (x) => {
    const next = Array.from(second).filter((_, person) => first[person] === x)
    expect(Math.abs(mean(next) - (0.8 + x) / 2)).toBeLessThan(alarm * error(next))
  })
})

describe('BG/NBD with the estimates of CDNOW', () => {
  const { world } = run(224, 'buying: { law: bgNbd, r: 0.243, alpha: 4.414, a: 0.793, b: 2.426, period: 7 days }')
  test.each([
    [1, 0.0532],
    [3, 0.1506],
    [32, 1.0437],
  ])('repeat orders up to week %d are %d', (week, expected) => {
    const orders = new Int32Array(people)
    for (let row = 0; row < world.orderBook.count; row++) {
      if (world.orderBook.day[row] < week * 7) orders[world.orderBook.person[row]] += 1
    }
    const each = Array.from(orders)
    expect(Math.abs(mean(each) - expected)).toBeLessThan(alarm * error(each) + 0.00005)
  })
})

describe('sBG of the high-end cohort', () => {
  const { world } = run(70, 'leaving: { law: sbg, alpha: 0.668, beta: 3.806, period: 10 days }')
  test.each([
    [1, 0.869],
    [2, 0.743],
    [3, 0.653],
    [4, 0.593],
    [5, 0.551],
    [6, 0.517],
    [7, 0.491],
  ])('year %d keeps %d', (year, published) => {
    let share = 1
    for (let t = 1; t <= year; t++) share *= (3.806 + t - 1) / (0.668 + 3.806 + t - 1)
    const got = world.dayRows.members[year * 10 - 1] / people
    // The table counts real customers; the fitted curve, which the law must follow, stays within a point and a half.
    expect(Math.abs(share - published)).toBeLessThan(0.02)
    expect(Math.abs(got - share)).toBeLessThan(alarm * Math.sqrt((share * (1 - share)) / people))
  })
})
