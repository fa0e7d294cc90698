import { describe, expect, test } from 'vitest'
import { morrisDesign } from '../../../src/experiments/design/morrisDesign.ts'
import { morrisEffects } from '../../../src/experiments/design/morrisEffects.ts'
import { normalFrom } from '../../../src/random/normalFrom.ts'
import { stream, uniform } from '../../../src/random/stream.ts'

const luck = stream('screening', 'morris')

describe('a Morris screening', () => {
  test('changes every input once in each trajectory, by ½, and uses the four levels alike', () => {
    const points = morrisDesign(5, 8, luck)
    expect(points.length).toBe(48)
    for (let start = 0; start < 48; start += 6) {
      const changed = [1, 2, 3, 4, 5].map((step) => {
        const moves = points[start + step]!.map((u, axis) => Math.abs(u - points[start + step - 1]![axis]!))
        expect(moves.filter((move) => move !== 0)).toEqual([0.5])
        return moves.indexOf(0.5)
      })
      expect(changed.sort()).toEqual([0, 1, 2, 3, 4])
      expect(points[start]!.every((u) => [0.125, 0.375, 0.625, 0.875].includes(u))).toBe(true)
    }
    for (let axis = 0; axis < 5; axis++) {
      const starts = Array.from({ length: 8 }, (_, trajectory) => points[6 * trajectory]![axis]!)
      expect(starts.sort()).toEqual([0.125, 0.125, 0.375, 0.375, 0.625, 0.625, 0.875, 0.875])
    }
  })

  test('takes the inputs in another order each time', () => {
    const points = morrisDesign(4, 12, luck)
    const orders = Array.from({ length: 12 }, (_, trajectory) =>
      [1, 2, 3, 4].map((step) => {
        const [from, to] = [points[5 * trajectory + step - 1]!, points[5 * trajectory + step]!]
        return to.findIndex((u, axis) => u !== from[axis])
      }),
    )
    expect(new Set(orders.map(String)).size).toBeGreaterThan(6)
  })

  test('of a linear function has μ* = |coefficient| and σ = 0', () => {
    const coefficients = [3, -2, 0, 0.5]
    const points = morrisDesign(4, 10, luck)
    const effects = morrisEffects(
      points,
      points.map((point) => [point.reduce((sum, u, axis) => sum + coefficients[axis]! * u, 7)]),
    )
    expect(effects).toEqual(coefficients.map((mean) => ({ mean, size: Math.abs(mean), spread: 0, luck: null })))
  })

  test('of a product shows that its inputs work together: σ above 0, half way by hand', () => {
    const points = morrisDesign(2, 400, luck)
    const [x] = morrisEffects(
      points,
      points.map(([x, y]) => [x! * y!]),
    )
    // The effect of x is y, one of ⅛, ⅜, ⅝, ⅞: mean ½, variance 5/64; 4.9 standard errors, a false alarm in a million.
    expect(Math.abs(x!.mean - 0.5)).toBeLessThan(4.9 * Math.sqrt(5 / 64 / 400))
    expect(x!.spread).toBeCloseTo(Math.sqrt(5 / 64), 1)
  })

  test('an effect that turns its sign has a mean near 0 and a size that is not', () => {
    const points = morrisDesign(2, 40, luck)
    const [x] = morrisEffects(
      points,
      points.map(([x, y]) => [x! * (y! < 0.5 ? 1 : -1)]),
    )
    expect(x!.size).toBe(1)
    expect(Math.abs(x!.mean)).toBeLessThan(0.8)
  })

  test('knows how much of an effect is luck: independent noise of 1 in 4 replicates gives √(2/4)/½', () => {
    const points = morrisDesign(1, 500, luck)
    const noise = (point: number, replicate: number) => normalFrom(uniform(luck, 1e6 + point, replicate))
    const [x] = morrisEffects(
      points,
      points.map(([x], point) => [0, 1, 2, 3].map((replicate) => 10 * x! + noise(point, replicate))),
    )
    // Variance 2 from 1,500 degrees of freedom: relative standard error √(2/1500), halved by the root.
    expect(Math.abs(x!.luck! / Math.SQRT2 - 1)).toBeLessThan(4.9 * Math.sqrt(0.5 / 1500))
    expect(Math.abs(x!.mean - 10)).toBeLessThan(4.9 * Math.sqrt(2 / 500))
    expect(x!.spread).toBeCloseTo(Math.SQRT2, 0)
  })

  test('luck that is the same at every point is no luck of the effects', () => {
    const points = morrisDesign(3, 4, luck)
    const effects = morrisEffects(
      points,
      points.map(([x]) => [x!, x! + 1, x! + 2]),
    )
    expect(effects.map((effect) => effect.luck)).toEqual([0, 0, 0])
  })

  test('no points have no effects, one trajectory has no spread, and uneven values are refused', () => {
    expect(morrisEffects([], [])).toEqual([])
    const points = morrisDesign(1, 1, luck)
    expect(morrisEffects(points, [[1], [2]])[0]!.spread).toBeNull()
    expect(() => morrisEffects(points, [[1]])).toThrow('invalid values: 1 for 2 points')
    expect(() => morrisEffects(points, [[1], [1, 2]])).toThrow('invalid values: uneven')
  })
})
