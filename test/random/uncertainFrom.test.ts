import { describe, expect, test } from 'vitest'
import { uncertainFrom } from '../../src/random/uncertainFrom.ts'
import type { Uncertain } from '../../src/units/uncertain.ts'
import { expectRising } from './distributions.ts'

const between: Uncertain = { law: 'uniform', whole: false, low: 0.1, high: 0.2 }
const about: Uncertain = { law: 'normal', whole: false, centre: 0.1, spread: 0.03, low: 0, high: 1 }

/** The mean over quantiles evenly placed, which is the distribution's own to the precision asked here. */
function meanOf(uncertain: Uncertain): number {
  let sum = 0
  for (let i = 0; i < 100_000; i++) sum += uncertainFrom((i + 0.5) / 100_000, uncertain)
  return sum / 100_000
}

describe('uncertainFrom', () => {
  test('rises with u from the low end to the high one', () => {
    for (const uncertain of [between, about]) {
      expectRising((u) => uncertainFrom(u, uncertain))
      expect(uncertainFrom(0, uncertain)).toBe(uncertain.low)
      expect(uncertainFrom(1, uncertain)).toBe(uncertain.high)
    }
    expect(uncertainFrom(0.25, between)).toBeCloseTo(0.125, 15)
  })

  test('far from its bounds the normal law is normal', () => {
    const free: Uncertain = { ...about, low: -Infinity, high: Infinity }
    expect(uncertainFrom(0.5, free)).toBe(0.1)
    expect(uncertainFrom(0.975, free)).toBeCloseTo(0.1 + 0.03 * 1.959963984540054, 15)
  })

  test('cut at its centre, the normal law has the half-normal mean', () => {
    expect(meanOf({ ...about, low: 0.1, high: Infinity })).toBeCloseTo(0.1 + 0.03 * Math.sqrt(2 / Math.PI), 5)
  })

  test('of whole numbers each between the ends comes as often', () => {
    const die: Uncertain = { law: 'uniform', whole: true, low: 1, high: 6 }
    const faces = Array.from({ length: 12 }, (_, i) => uncertainFrom((i + 0.5) / 12, die))
    expect(faces).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6])
    expect(uncertainFrom(1, die)).toBe(6)
  })

  test('a normal law of whole numbers is rounded', () => {
    expect(uncertainFrom(0.6, { law: 'normal', whole: true, centre: 1500, spread: 200, low: 0, high: Infinity })).toBe(
      1551,
    )
  })

  test('refuses what has no meaning', () => {
    expect(() => uncertainFrom(Number.NaN, about)).toThrow('invalid u: NaN')
  })
})
