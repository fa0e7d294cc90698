import { expect, test } from 'vitest'
import { geometricFrom } from '../../src/random/geometricFrom.ts'
import { expectMoments, expectRising, first } from './distributions.ts'

test.each([0.9, 0.3, 0.01])('geometricFrom of %d has the moments of failures before a success', (p) => {
  const variance = (1 - p) / p ** 2
  expectMoments((u) => geometricFrom(u, p), (1 - p) / p, variance, variance ** 2 * (9 + p ** 2 / (1 - p)))
})

test('geometricFrom is the smallest count whose distribution function reaches u', () => {
  expect([0.5, 0.500001, 0.75, 0.76, 0.875].map((u) => geometricFrom(u, 0.5))).toEqual([0, 1, 1, 2, 2])
})

test('geometricFrom rises with u, is 0 with certain success and Infinity without', () => {
  expectRising((u) => geometricFrom(u, 0.2))
  expectRising((u) => geometricFrom(u, 1e-12))
  expect([geometricFrom(1, 1), geometricFrom(0.1, 0), geometricFrom(0, 0.5), geometricFrom(1, 0.5)]).toEqual([
    0,
    Infinity,
    0,
    Infinity,
  ])
})

test('geometricFrom refuses what has no meaning', () => {
  expect(() => geometricFrom(-0.1, 1)).toThrow('invalid u: -0.1')
  expect(() => geometricFrom(0.5, 2)).toThrow('invalid p: 2')
})

test('the first draws of geometricFrom are these', () => {
  expect(first((u) => geometricFrom(u, 0.1))).toMatchInlineSnapshot(`
    [
      9,
      16,
      24,
      5,
      5,
      0,
      16,
      4,
      18,
      3,
      25,
      8,
      9,
      1,
      4,
      20,
    ]
  `)
})
