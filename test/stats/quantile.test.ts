import fc from 'fast-check'
import { quantile as peer } from 'simple-statistics'
import { expect, test } from 'vitest'
import { quantile } from '../../src/stats/quantile.ts'

test('the median is the middle value, or the mean of the two in the middle', () => {
  expect([quantile([5, 1, 2], 0.5), quantile([4, 1, 2, 8], 0.5), quantile([7], 0.5)]).toEqual([2, 3, 7])
})

test('a quantile lies on the line between its neighbours', () => {
  expect([0, 0.25, 0.9, 1].map((part) => quantile([20, 0, 10], part))).toEqual([0, 5, 18, 20])
})

test('it is what simple-statistics finds', () => {
  const some = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 100 })
  fc.assert(
    fc.property(some, fc.constantFrom(0.05, 0.25, 0.5, 0.95, 0.99), (values, part) => {
      expect(quantile(values, part)).toBeCloseTo(peer(values, part), 8)
    }),
  )
})

test('it leaves its values alone, is null for none and refuses what is no part', () => {
  const values = [3, 1, 2]
  quantile(values, 0.5)
  expect(values).toEqual([3, 1, 2])
  expect(quantile([], 0.5)).toBeNull()
  expect(() => quantile([1], 1.5)).toThrow('invalid part: 1.5')
})
