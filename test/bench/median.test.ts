import { expect, test } from 'vitest'
import { median } from './median.ts'

test('the median stands in the middle, between the two in the middle of an even count, and is null of nothing', () => {
  expect(median([10, 9, 100])).toBe(10)
  expect(median([4, 1, 3, 2])).toBe(2.5)
  expect(median([])).toBeNull()
})
