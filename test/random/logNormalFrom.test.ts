import { expect, test } from 'vitest'
import { logNormalFrom } from '../../src/random/logNormalFrom.ts'
import { expectMoments, expectRising, first } from './distributions.ts'

test('logNormalFrom has the mean and variance of its median and spread', () => {
  const w = Math.exp(0.25)
  const variance = 4 * w * (w - 1)
  const fourth = variance ** 2 * (w ** 4 + 2 * w ** 3 + 3 * w ** 2 - 3)
  expectMoments((u) => logNormalFrom(u, 2, 0.5), 2 * Math.exp(0.125), variance, fourth)
})

test('logNormalFrom rises with u through its median', () => {
  expectRising((u) => logNormalFrom(u, 3, 1.2))
  expect([logNormalFrom(0, 3, 1), logNormalFrom(0.5, 3, 1), logNormalFrom(1, 3, 1)]).toEqual([0, 3, Infinity])
  expect([logNormalFrom(0.9, 3, 0), logNormalFrom(1, 0, 1)]).toEqual([3, 0])
})

test('logNormalFrom refuses what has no meaning', () => {
  expect(() => logNormalFrom(-1, 1, 1)).toThrow('invalid u: -1')
  expect(() => logNormalFrom(0.5, -1, 1)).toThrow('invalid median: -1')
  expect(() => logNormalFrom(0.5, 1, -1)).toThrow('invalid spread: -1')
})

test('the first draws of logNormalFrom are these', () => {
  expect(first((u) => logNormalFrom(u, 2, 0.5))).toMatchInlineSnapshot(`
    [
      2.4008005414847466,
      3.216125695957298,
      4.053029653087174,
      1.8654194893003853,
      1.815713974817812,
      0.9804904887331546,
      3.2046278572793723,
      1.6480536887815365,
      3.4154215285442273,
      1.4868693310095455,
      4.176602890923925,
      2.2205160241103887,
      2.3227448361021157,
      1.0540629792924074,
      1.6660586429876931,
      3.626832821801063,
    ]
  `)
})
