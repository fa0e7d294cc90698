import { expect, test } from 'vitest'
import { topShare } from '../../src/stats/topShare.ts'

test('topShare is what the largest hold', () => {
  expect(topShare([1, 5, 2, 2], 0.25)).toBe(0.5)
  expect(topShare([1, 5, 2, 2], 0.5)).toBe(0.7)
})

test('topShare counts the last amount in part', () => {
  expect(topShare([6, 3, 1], 0.5)).toBe(0.75)
  expect(topShare([2, 2, 2], 0.1)).toBeCloseTo(0.1, 15)
})

test('topShare of none is 0, of all is 1', () => {
  expect([topShare([1, 2], 0), topShare([1, 2], 1)]).toEqual([0, 1])
})

test('topShare leaves its input alone, is null for nothing and refuses what has no meaning', () => {
  const amounts = [1, 3]
  topShare(amounts, 0.5)
  expect(amounts).toEqual([1, 3])
  expect([topShare([], 0.1), topShare([0], 0.1)]).toEqual([null, null])
  expect(() => topShare([1], 1.5)).toThrow('invalid fraction: 1.5')
  expect(() => topShare([1, -1], 0.5)).toThrow('invalid amount: -1')
})
