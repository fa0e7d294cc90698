import { expect, test } from 'vitest'
import { normalFrom } from '../../src/random/normalFrom.ts'
import { stream, uniform } from '../../src/random/stream.ts'
import { meanInterval } from '../../src/stats/meanInterval.ts'

test('meanInterval of 1, 2, 3, 4, 5 is 3 ± 2.776445 · √0.5', () => {
  const half = 2.7764451051977987 * Math.sqrt(0.5)
  expect(meanInterval([1, 2, 3, 4, 5])).toEqual({
    estimate: 3,
    low: expect.closeTo(3 - half, 13),
    high: expect.closeTo(3 + half, 13),
  })
})

test('a higher level gives a wider interval, and equal values one of no width', () => {
  const [narrow, wide] = [meanInterval([1, 2, 4], 0.8), meanInterval([1, 2, 4], 0.99)]
  expect(wide.high!).toBeGreaterThan(narrow.high!)
  expect(meanInterval([7, 7, 7])).toEqual({ estimate: 7, low: 7, high: 7 })
})

test('nine in ten intervals of level 0.9 hold the true mean, with five values each', () => {
  const luck = stream('coverage', 'mean')
  const many = 5000
  let held = 0
  for (let i = 0; i < many; i++) {
    const { low, high } = meanInterval(
      [0, 1, 2, 3, 4].map((each) => normalFrom(uniform(luck, i, each), 10, 3)),
      0.9,
    )
    if (low! <= 10 && 10 <= high!) held++
  }
  // 4.9 standard errors: a false alarm in a million.
  expect(Math.abs(held - 0.9 * many)).toBeLessThan(4.9 * Math.sqrt(many * 0.09))
})

test('one value has a mean but no interval, none has neither', () => {
  expect(meanInterval([4])).toMatchObject({ estimate: 4, low: null, high: null })
  expect(meanInterval([])).toEqual({ estimate: null, low: null, high: null, reason: 'there are no values' })
})

test('meanInterval refuses what has no meaning', () => {
  expect(() => meanInterval([1, 2], 1)).toThrow('invalid level: 1')
  expect(() => meanInterval([1, Number.NaN])).toThrow('invalid value: NaN')
})
