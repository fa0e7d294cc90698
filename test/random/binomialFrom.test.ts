import { expect, test } from 'vitest'
import { binomialFrom } from '../../src/random/binomialFrom.ts'
import { expectMoments, expectRising, first } from './distributions.ts'

test.each([
  [10, 0.3],
  [30, 0.9],
  [1000, 0.01],
  [1000, 0.5],
  [1_000_000, 0.02],
])('binomialFrom of %d and %d has the moments of the binomial distribution', (n, p) => {
  const variance = n * p * (1 - p)
  const fourth = variance * (1 + 3 * variance * (1 - 2 / n))
  expectMoments((u) => binomialFrom(u, n, p), n * p, variance, fourth)
})

test('binomialFrom is the smallest count whose distribution function reaches u', () => {
  // Three tosses: 1/8, 4/8, 7/8, 1.
  expect([0.125, 0.126, 0.5, 0.501, 0.875, 0.876, 1].map((u) => binomialFrom(u, 3, 0.5))).toEqual([0, 1, 1, 2, 2, 3, 3])
})

test('binomialFrom rises with u from 0 to n', () => {
  for (const [n, p] of [
    [1, 0.5],
    [7, 0.2],
    [7, 0.999],
    [39, 0.5],
    [41, 0.5],
    [5000, 0.3],
  ] as const) {
    expectRising((u) => binomialFrom(u, n, p))
    expect([binomialFrom(0, n, p), binomialFrom(1, n, p)]).toEqual([0, n])
  }
})

test('binomialFrom of chance 0 is 0, of chance 1 is n, and of no trials is 0', () => {
  expect([binomialFrom(0.5, 9, 0), binomialFrom(0.5, 9, 1), binomialFrom(0.999999, 0, 0.5)]).toEqual([0, 9, 0])
})

test('binomialFrom refuses what has no meaning', () => {
  expect(() => binomialFrom(-0.1, 1, 0.5)).toThrow('invalid u: -0.1')
  expect(() => binomialFrom(0.5, 1.5, 0.5)).toThrow('invalid n: 1.5')
  expect(() => binomialFrom(0.5, 1, -0.5)).toThrow('invalid p: -0.5')
})

test('the first draws of binomialFrom are these', () => {
  expect(first((u) => binomialFrom(u, 10, 0.3))).toMatchInlineSnapshot(`
    [
      3,
      4,
      5,
      3,
      3,
      1,
      4,
      2,
      5,
      2,
      5,
      3,
      3,
      1,
      2,
      5,
    ]
  `)
  expect(first((u) => binomialFrom(u, 1000, 0.3))).toMatchInlineSnapshot(`
    [
      305,
      314,
      321,
      298,
      297,
      279,
      314,
      294,
      316,
      291,
      321,
      303,
      304,
      281,
      295,
      317,
    ]
  `)
})
