import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { pick, weighted } from '../../src/graph/weighted.ts'

test('of weights 1, 2 and 1 the middle one has the middle half of the draws', () => {
  const choice = weighted(Float64Array.of(1, 2, 1))
  const picked = [0, 0.2499, 0.25, 0.5, 0.7499, 0.75, 0.9999].map((draw) => pick(choice, draw))
  expect(picked).toEqual([0, 0, 1, 1, 1, 2, 2])
})

test('only those who belong are picked, by the number they have among all', () => {
  const choice = weighted(Float64Array.of(5, 1, 9, 3), (node) => node % 2 === 1)
  expect([0, 0.2, 0.25, 0.99].map((draw) => pick(choice, draw))).toEqual([1, 1, 3, 3])
})

const weights = fc.array(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 })
property.prop([weights, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })])(
  'a draw picks the first node whose weight, added to those before, exceeds its part of all',
  (weight, draw) => {
    const choice = weighted(Float64Array.from(weight))
    const aim = draw * choice.sums[weight.length - 1]
    expect(pick(choice, draw)).toBe(
      Math.min(
        choice.sums.findIndex((sum) => sum > aim),
        weight.length - 1,
      ),
    )
  },
)
