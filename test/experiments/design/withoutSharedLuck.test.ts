import { expect, test } from 'vitest'
import { withoutSharedLuck } from '../../../src/experiments/design/withoutSharedLuck.ts'

test('designs run on different numbers of replicates are compared as if on all of them', () => {
  // Replicates add 10, −4 and −6; designs bring 5, 6 and 7.
  const means = withoutSharedLuck([[15, 1, -1], [16], [17, 3]])
  for (const [at, mean] of [5, 6, 7].entries()) expect(means[at]).toBeCloseTo(mean, 4)
})

test('with equal numbers it is the mean, and of one design too', () => {
  expect(
    withoutSharedLuck([
      [1, 2],
      [5, 8],
    ]),
  ).toEqual([1.5, 6.5])
  expect(withoutSharedLuck([[3, 4, 8]])).toEqual([5])
  expect(withoutSharedLuck([])).toEqual([])
})
