import { expect, test } from 'vitest'
import { normalFrom } from '../../src/random/normalFrom.ts'
import { stream, uniform } from '../../src/random/stream.ts'
import { orthogonalPolynomials } from '../../src/stats/orthogonalPolynomials.ts'
import { polynomialFit } from '../../src/stats/polynomialFit.ts'

const luck = stream('curve', 'fit')
const x = Array.from({ length: 200 }, (_, i) => 1000 + 50 * uniform(luck, i))

test.each([
  ['far from 0', x],
  ['nearly all at one end', x.map((value) => Math.exp(value / 3))],
])('orthogonal polynomials are orthonormal to rounding, with x %s', (_, x) => {
  const columns = orthogonalPolynomials(x, 7)
  expect(columns.length).toBe(8)
  for (const [j, one] of columns.entries()) {
    for (const [k, other] of columns.entries()) {
      expect(one.reduce((sum, value, i) => sum + value * other[i]!, 0)).toBeCloseTo(j === k ? 1 : 0, 13)
    }
  }
})

test('there are no more of them than different x', () => {
  expect(orthogonalPolynomials([1, 2, 3, 1, 2, 3], 7).length).toBe(3)
  expect(orthogonalPolynomials([5, 5], 7)).toEqual([new Float64Array(2).fill(1 / Math.sqrt(2))])
  expect(orthogonalPolynomials([], 7)).toEqual([])
})

test('a cubic without noise is found again, and its degree', () => {
  const y = x.map((value) => ((value - 1025) / 10) ** 3 - value)
  const { degree, fitted } = polynomialFit(orthogonalPolynomials(x, 3), y)
  expect(degree).toBe(3)
  for (const [i, value] of y.entries()) expect(fitted[i]).toBeCloseTo(value, 9)
})

test('errors at left-out observations are those of fits without them', () => {
  const few = [0, 1, 2, 4, 5]
  const y = [1, 0, 3, 4, 9]
  const without = (out: number, most: number) => {
    const [xs, ys] = [few.filter((_, i) => i !== out), y.filter((_, i) => i !== out)]
    const middle = xs.reduce((a, b) => a + b) / 4
    const level = ys.reduce((a, b) => a + b) / 4
    const slope =
      xs.reduce((sum, value, i) => sum + (value - middle) * ys[i]!, 0) /
      xs.reduce((sum, v) => sum + (v - middle) ** 2, 0)
    return y[out]! - level - (most === 0 ? 0 : slope * (few[out]! - middle))
  }
  const missed = [0, 1].map((most) => few.reduce((sum, _, out) => sum + without(out, most) ** 2, 0))
  expect(polynomialFit(orthogonalPolynomials(few, 1), y).degree).toBe(missed[1]! < missed[0]! ? 1 : 0)
  const flat = [5, 5.2, 4.9, 4.8, 5.1]
  expect(polynomialFit(orthogonalPolynomials(few, 1), flat)).toEqual({ degree: 0, fitted: new Float64Array(5).fill(5) })
})

test('of noise alone the constant foretells best in most cases', () => {
  const columns = orthogonalPolynomials(x, 5)
  let constant = 0
  for (let study = 0; study < 100; study++) {
    const y = x.map((_, i) => normalFrom(uniform(luck, i, 1 + study)))
    if (polynomialFit(columns, y).degree === 0) constant++
  }
  expect(constant).toBeGreaterThan(60)
})

test('polynomialFit refuses what has no meaning', () => {
  expect(() => polynomialFit([], [])).toThrow('invalid columns: none')
  expect(() => polynomialFit(orthogonalPolynomials([1, 2], 1), [1])).toThrow('invalid y: 1 for 2')
})
