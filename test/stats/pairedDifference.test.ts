import { expect, test } from 'vitest'
import { meanInterval } from '../../src/stats/meanInterval.ts'
import { pairedDifference } from '../../src/stats/pairedDifference.ts'

test('the difference has the interval of the differences, and sharing luck saves what covariance takes off', () => {
  const { difference, varianceSaved } = pairedDifference([1, 2, 3, 4], [3, 4, 5, 7])
  expect(difference).toEqual(meanInterval([2, 2, 2, 3]))
  // Variances 5/3 and 35/12, of the differences 1/4.
  expect(varianceSaved).toBeCloseTo((5 / 3 + 35 / 12) / (1 / 4), 12)
})

test('arms that go against each other lose by it, and arms that never differ have no ratio', () => {
  expect(pairedDifference([1, 2, 3], [3, 2, 1]).varianceSaved).toBe(0.5)
  expect(pairedDifference([1, 2, 3], [2, 3, 4])).toEqual({
    difference: { estimate: 1, low: 1, high: 1 },
    varianceSaved: null,
  })
})

test('one pair tells a difference only, and uneven arms are refused', () => {
  expect(pairedDifference([1], [4])).toMatchObject({ difference: { estimate: 3, low: null }, varianceSaved: null })
  expect(pairedDifference([], []).difference).toHaveProperty('reason')
  expect(() => pairedDifference([1], [1, 2])).toThrow('invalid pairs: 1 and 2')
})
