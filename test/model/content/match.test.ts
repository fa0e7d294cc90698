import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lengthOf, match, matchChosen } from '../../../src/model/match.ts'

const of = (interests: number[], mix: number[], accuracy: number, least = 0.05) => {
  const column = Float64Array.from(mix)
  return matchChosen(Float32Array.from(interests), 0, column, lengthOf(column), accuracy, least)
}

describe('the match of interests with topics', () => {
  /*
   *   interests     mix       unchosen          best
   *   1, 0          1, 0      1                 1
   *   1, 0          0, 1      0                 0
   *   1, 0          1, 1      1/√2              1
   *   0.6, 0.8      1, 0      0.6               0.6
   *   0.6, 0.8      1, 1      1.4/√2            1
   *   0.6, 0.8, 0   0, 1, 1   0.8/√2            0.8
   */
  test.each([
    [[1, 0], [1, 0], 1, 1],
    [[1, 0], [0, 1], 0, 0],
    [[1, 0], [1, 1], Math.SQRT1_2, 1],
    [[0.6, 0.8], [1, 0], 0.6, 0.6],
    [[0.6, 0.8], [1, 1], 1.4 / Math.SQRT2, 1],
    [[0.6, 0.8, 0], [0, 1, 1], 0.8 / Math.SQRT2, 0.8],
  ])('of %j with %j goes from the cosine to the best choice', (interests, mix, unchosen, best) => {
    expect(of(interests, mix, 0)).toBeCloseTo(unchosen, 6)
    expect(of(interests, mix, 1)).toBeCloseTo(best, 6)
    expect(of(interests, mix, 0.3)).toBeCloseTo(0.7 * unchosen + 0.3 * best, 6)
  })

  test('is the same unchosen and chosen with an accuracy of 0, wherever the person stands in the column', () => {
    const interests = Float32Array.from([9, 9, 0.6, 0.8])
    const mix = Float64Array.from([1, 2])
    expect(match(interests, 2, mix, lengthOf(mix))).toBe(matchChosen(interests, 2, mix, lengthOf(mix), 0, 0.05))
    expect(match(interests, 2, mix, lengthOf(mix))).toBeCloseTo(2.2 / Math.sqrt(5), 6)
  })

  test('is 0 without anything to match', () => {
    expect(of([1, 0], [0, 0], 1)).toBe(0)
    expect(of([1, 0], [1e-160, 0], 1)).toBe(0)
    expect(of([1, 0], [1e-90, 0], 0)).toBeCloseTo(1, 12)
  })

  test('cannot be raised by a topic with less than the least weight', () => {
    expect(of([0, 1], [1, 0.04], 1)).toBeCloseTo(of([0, 1], [1, 0.04], 0), 12)
    expect(of([0, 1], [1, 0.05], 1)).toBeCloseTo(1, 12)
  })

  test('lies between 0 and 1 and never falls with accuracy', () => {
    const parts = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 })
    const weights = fc.array(fc.double({ min: 0, max: 9, noNaN: true }), { minLength: 4, maxLength: 4 })
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(parts, weights, share, share, (interests, mix, a, b) => {
        const [less, more] = [of(interests, mix, Math.min(a, b)), of(interests, mix, Math.max(a, b))]
        expect(less).toBeGreaterThanOrEqual(0)
        expect(more).toBeGreaterThanOrEqual(less)
        expect(more).toBeLessThanOrEqual(1 + 1e-9)
      }),
    )
  })

  test('is at its best above any mix of the same topics', () => {
    const parts = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 })
    const weights = fc.array(fc.double({ min: 0.1, max: 9, noNaN: true }), { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(parts, weights, weights, (interests, mix, other) => {
        expect(of(interests, mix, 1)).toBeGreaterThanOrEqual(of(interests, other, 0) - 1e-9)
      }),
    )
  })
})
