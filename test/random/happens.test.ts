import { describe, expect, test } from 'vitest'
import { logistic } from '../../src/arithmetic/logistic.ts'
import { happens, isAbove, isBelow } from '../../src/random/happens.ts'
import { stream, uniform } from '../../src/random/stream.ts'

const luck = stream('happens', 'test')

describe('happens', () => {
  test('is a draw below the logistic function, for odds of every size', () => {
    for (let trial = 0; trial < 300_000; trial++) {
      const odds = (uniform(luck, trial, 1) - 0.5) * (trial % 3 === 0 ? 100 : 12)
      expect(happens(luck, odds, trial, 2, 3)).toBe(uniform(luck, trial, 2, 3) < logistic(odds))
    }
  })

  test('is the same where the odds are those of the draw itself, a rounding above or below', () => {
    for (let trial = 0; trial < 20_000; trial++) {
      const u = uniform(luck, trial)
      const odds = Math.log(u / (1 - u))
      for (const near of [odds, odds * (1 - 2 ** -52), odds * (1 + 2 ** -52)]) {
        expect(happens(luck, near, trial)).toBe(u < logistic(near))
      }
    }
  })

  test('never happens at odds of −Infinity, and always at Infinity', () => {
    expect(happens(luck, Number.NEGATIVE_INFINITY, 1)).toBe(false)
    expect(happens(luck, Number.POSITIVE_INFINITY, 1)).toBe(true)
    expect(() => happens(luck, Number.NaN, 1)).toThrow('invalid x: NaN')
  })
})

describe('a draw that is above', () => {
  test('what is below some odds is never above these or higher ones', () => {
    let above = 0
    for (let trial = 0; trial < 200_000; trial++) {
      const u = uniform(luck, trial, 5)
      const odds = (uniform(luck, trial, 6) - 0.5) * (trial % 3 === 0 ? 100 : 12)
      const most = odds + (trial % 2 === 0 ? 0 : uniform(luck, trial, 7))
      if (!isAbove(u, most)) continue
      above += 1
      expect(isBelow(u, odds)).toBe(false)
    }
    // Half of all draws are above a chance that is as likely below ½ as above; the bound gives away a sixteenth of the odds.
    expect(above).toBeGreaterThan(90_000)
  })

  test('nothing is above odds that are not there or beyond every table', () => {
    for (const odds of [Number.NaN, Number.POSITIVE_INFINITY, 24]) expect(isAbove(0.999999, odds)).toBe(false)
    expect(isAbove(0.5, Number.NEGATIVE_INFINITY)).toBe(true)
  })
})
