import { expect, test } from 'vitest'
import { categoricalFrom } from '../../src/random/categoricalFrom.ts'
import { stream, uniform } from '../../src/random/stream.ts'
import { expectRising } from './distributions.ts'

test('categoricalFrom gives each category in proportion to its weight', () => {
  const weights = [1, 0, 3, 6]
  const counts = [0, 0, 0, 0]
  const luck = stream('categories', 'counts')
  const many = 20_000
  for (let i = 0; i < many; i++) counts[categoricalFrom(uniform(luck, i), weights)]! += 1
  for (const [i, weight] of weights.entries()) {
    const share = weight / 10
    // 4.9 standard errors: a false alarm in a million.
    expect(Math.abs(counts[i]! - many * share)).toBeLessThanOrEqual(4.9 * Math.sqrt(many * share * (1 - share)))
  }
})

test('categoricalFrom rises with u and never gives a weight of 0, not at the ends either', () => {
  expectRising((u) => categoricalFrom(u, [0.1, 0, 0.7, 0.2]))
  expect([0, 0.25, 0.2500001, 1].map((u) => categoricalFrom(u, [0, 1, 0, 3, 0]))).toEqual([1, 1, 3, 3])
})

test('categoricalFrom takes typed arrays', () => {
  expect(categoricalFrom(0.9, Float64Array.of(2, 2))).toBe(1)
})

test('categoricalFrom refuses what has no meaning', () => {
  expect(() => categoricalFrom(-0.1, [1])).toThrow('invalid u: -0.1')
  expect(() => categoricalFrom(0.5, [1, -1])).toThrow('invalid weights: -1')
  expect(() => categoricalFrom(0.5, [])).toThrow('invalid weights: sum 0')
  expect(() => categoricalFrom(0.5, [0, 0])).toThrow('invalid weights: sum 0')
})
