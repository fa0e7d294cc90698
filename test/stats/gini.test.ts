import { expect, test } from 'vitest'
import { gini } from '../../src/stats/gini.ts'

test('gini is 0 where all have the same and 1 − 1/n where one has all', () => {
  expect(gini([3, 3, 3])).toBe(0)
  expect(gini([0, 0, 0, 8])).toBe(0.75)
  expect(gini([5])).toBe(0)
})

test('gini of 1, 2, 3, 4, in any order, is ¼', () => {
  expect(gini([4, 1, 3, 2])).toBe(0.25)
})

test('gini is half the mean difference over the mean', () => {
  const amounts = [0, 1.5, 7, 7, 30]
  const differences = amounts.flatMap((one) => amounts.map((other) => Math.abs(one - other)))
  const mean = amounts.reduce((sum, amount) => sum + amount) / 5
  expect(gini(amounts)).toBeCloseTo(differences.reduce((sum, each) => sum + each) / 25 / 2 / mean, 14)
})

test('gini of evenly spread amounts comes to ⅓, of exponential quantiles to ½', () => {
  const shares = Array.from({ length: 100_000 }, (_, i) => (i + 0.5) / 100_000)
  expect(gini(shares)).toBeCloseTo(1 / 3, 8)
  expect(gini(shares.map((share) => -Math.log(1 - share)))).toBeCloseTo(1 / 2, 4)
})

test('gini leaves its input alone, is null for nothing and refuses negative amounts', () => {
  const amounts = [3, 1]
  gini(amounts)
  expect(amounts).toEqual([3, 1])
  expect([gini([]), gini([0, 0])]).toEqual([null, null])
  expect(() => gini([1, -1])).toThrow('invalid amount: -1')
  expect(() => gini([Number.NaN])).toThrow('invalid amount: NaN')
})
