import { expect, test } from 'vitest'
import { gammaQuantile } from '../../src/arithmetic/gammaQuantile.ts'
import { incompleteGamma } from '../../src/arithmetic/incompleteGamma.ts'

const shares = [1e-300, 1e-100, 2 ** -53, 1e-9, 0.001, 0.1, 0.3, 0.5, 0.5001, 0.7, 0.9, 0.999, 1 - 1e-9, 1 - 2 ** -53]
const shapes = [0.01, 0.03, 0.1, 0.3, 0.7, 1, 1.5, 3, 10, 100, 1000]

test('gammaQuantile has the distribution function p, to 2e−13 of the smaller tail, for shapes from 0.01 to a thousand', () => {
  for (const shape of shapes) {
    for (const p of shares) {
      const x = gammaQuantile(p, shape)
      if (x < 1e-290) continue // below, a double of x has no digits to spare
      const back = p <= 0.5 ? incompleteGamma(shape, x, 'lower') / p : incompleteGamma(shape, x, 'upper') / (1 - p)
      expect(Math.abs(back - 1), `shape ${shape}, p ${p}`).toBeLessThan(2e-13)
    }
  }
})

test('gammaQuantile is 0 only where (p Γ(a + 1))^(1/a) is below the smallest double', () => {
  expect(gammaQuantile(1e-4, 0.01)).toBe(0)
  expect(gammaQuantile(1e-3, 0.01)).toBeGreaterThan(0)
})

test('gammaQuantile gives half of the published chi-square points', () => {
  expect(2 * gammaQuantile(0.95, 0.5)).toBeCloseTo(3.841458820694124, 13)
  expect(2 * gammaQuantile(0.95, 5)).toBeCloseTo(18.307038053275146, 12)
  expect(2 * gammaQuantile(0.025, 10)).toBeCloseTo(9.590777392264867, 12)
})

test('gammaQuantile rises with p', () => {
  for (const shape of [0.1, 1, 7.5, 200]) {
    for (let i = 2; i < 1000; i++) {
      expect(gammaQuantile(i / 1000, shape)).toBeGreaterThan(gammaQuantile((i - 1) / 1000, shape))
    }
  }
})

test('gammaQuantile begins at 0, ends at Infinity, and refuses what has no meaning', () => {
  expect([gammaQuantile(0, 2), gammaQuantile(1, 2)]).toEqual([0, Infinity])
  expect(() => gammaQuantile(1.5, 1)).toThrow('invalid p: 1.5')
  expect(() => gammaQuantile(0.5, 0)).toThrow('invalid shape: 0')
})

test('gammaQuantile of shape a million is as precise as the last bit of x allows', () => {
  for (const p of shares) {
    const x = gammaQuantile(p, 1e6)
    const back = p <= 0.5 ? incompleteGamma(1e6, x, 'lower') / p : incompleteGamma(1e6, x, 'upper') / (1 - p)
    expect(Math.abs(back - 1), `p ${p}`).toBeLessThan(5e-12)
  }
})
