import { expect, test } from 'vitest'
import { poissonFrom } from '../../src/random/poissonFrom.ts'
import { expectMoments, expectRising, first } from './distributions.ts'

test.each([0.2, 3, 19.9, 20.1, 5000])('poissonFrom of mean %d has the moments of its mean', (mean) => {
  expectMoments((u) => poissonFrom(u, mean), mean, mean, mean + 3 * mean ** 2)
})

test('poissonFrom is the smallest count whose distribution function reaches u', () => {
  for (const mean of [0.5, 4, 15]) {
    let chance = Math.exp(-mean)
    let sum = chance
    for (let k = 0; sum < 0.99; k++) {
      expect(poissonFrom(sum * (1 - 1e-12), mean)).toBe(k)
      expect(poissonFrom(sum * (1 + 1e-12), mean)).toBe(k + 1)
      chance *= mean / (k + 1)
      sum += chance
    }
  }
})

test('poissonFrom rises with u where the way of computing changes', () => {
  for (const mean of [0.001, 0.7, 12, 19.99, 20, 350, 1e6]) expectRising((u) => poissonFrom(u, mean))
  for (let i = 0; i < 2000; i++) {
    const u = 0.998 + i * 1e-6
    expect(poissonFrom(u + 1e-6, 9)).toBeGreaterThanOrEqual(poissonFrom(u, 9))
  }
})

test('poissonFrom knows the last of its tail', () => {
  // P(K > 16) = 1.1e−15 and P(K > 17) = 6e−17 at mean 1, on either side of the last 2⁻⁵³.
  expect(poissonFrom(1 - 2 ** -53, 1)).toBe(17)
  expect([poissonFrom(0, 5), poissonFrom(1, 5), poissonFrom(0.9, 0)]).toEqual([0, Infinity, 0])
})

test('poissonFrom refuses what has no meaning', () => {
  expect(() => poissonFrom(-0.1, 1)).toThrow('invalid u: -0.1')
  expect(() => poissonFrom(0.5, -2)).toThrow('invalid mean: -2')
})

test('the first draws of poissonFrom are these', () => {
  expect(first((u) => poissonFrom(u, 4))).toMatchInlineSnapshot(`
    [
      5,
      6,
      7,
      4,
      3,
      1,
      6,
      3,
      6,
      3,
      7,
      4,
      4,
      2,
      3,
      6,
    ]
  `)
  expect(first((u) => poissonFrom(u, 400))).toMatchInlineSnapshot(`
    [
      407,
      419,
      428,
      397,
      396,
      372,
      419,
      392,
      421,
      388,
      430,
      404,
      406,
      374,
      393,
      424,
    ]
  `)
})
