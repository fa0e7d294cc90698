import { describe, expect, test } from 'vitest'
import { gammaFrom } from '../../src/random/gammaFrom.ts'
import { gammaLaw } from '../../src/random/gammaLaw.ts'
import { stream, uniform } from '../../src/random/stream.ts'

const luck = stream('gamma law', 'test')

/** The largest relative difference from the quantile worked out anew, over draws and both tails. */
function furthestOff(shape: number): number {
  const law = gammaLaw(shape)
  const tails = [1e-12, 1e-9, 1e-6, 1e-4, 0.01, 0.99, 1 - 1e-4, 1 - 1e-6, 1 - 1e-9, 1 - 1e-12]
  const draws = Array.from({ length: 2000 }, (_, i) => uniform(luck, i))
  let furthest = 0
  for (const u of [...tails, ...draws]) {
    const exact = gammaFrom(u, shape)
    if (exact > 1e-290) furthest = Math.max(furthest, Math.abs(law(u) / exact - 1))
  }
  return furthest
}

describe('the gamma law from a table', () => {
  test.each([
    [0.01, 1e-6],
    [0.05, 1e-6],
    [0.1, 1e-7],
    [0.5, 1e-8],
    [1, 1e-8],
    [8, 1e-8],
    [400, 1e-8],
  ])('of shape %d gives the quantiles of gammaFrom to a relative %d', (shape, tolerance) => {
    expect(furthestOff(shape)).toBeLessThan(tolerance)
  })

  test('gives the same value whatever was drawn before', () => {
    const [one, other] = [gammaLaw(0.7), gammaLaw(0.7)]
    const draws = Array.from({ length: 200 }, (_, i) => uniform(luck, i, 1))
    const there = draws.map(one)
    expect(draws.toReversed().map(other).toReversed()).toEqual(there)
  })

  test('rises with u', () => {
    const law = gammaLaw(0.3)
    let last = 0
    for (let i = 1; i < 20_000; i++) {
      const value = law(i / 20_000)
      expect(value).toBeGreaterThan(last)
      last = value
    }
  })

  test('gives 0 where the quantile is below the doubles', () => {
    expect(gammaLaw(0.01)(1e-12)).toBe(gammaFrom(1e-12, 0.01))
  })

  test.each([0, 0.001, -1, Number.NaN, Number.POSITIVE_INFINITY])('refuses a shape of %d', (shape) => {
    expect(() => gammaLaw(shape)).toThrow(`invalid shape: ${shape}`)
  })
})
