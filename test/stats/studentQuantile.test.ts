import { expect, test } from 'vitest'
import { studentQuantile } from '../../src/stats/studentQuantile.ts'

test('studentQuantile gives the published table', () => {
  const table: [number, number, number][] = [
    [0.975, 1, 12.706204736174696],
    [0.975, 2, 4.302652729749462],
    [0.975, 9, 2.262157162798205],
    [0.975, 29, 2.045229642132703],
    [0.995, 5, 4.032142983555228],
    [0.6, 3, 0.2766706623326898],
    [1e-12, 4, -1316.0727465592565],
    [0.7499, 1e4, 0.6741996127638289],
    [0.975, 1e6, 1.959966356814107],
    [0.50001, 3, 2.720699046786482e-5],
  ]
  for (const [p, freedom, t] of table) {
    expect(Math.abs(studentQuantile(p, freedom) / t - 1), `p ${p}, freedom ${freedom}`).toBeLessThan(5e-14)
  }
})

test('with one degree of freedom it is the Cauchy quantile, with two √2 (2p − 1)/(2 √(p(1 − p)))', () => {
  for (const p of [0.01, 0.2, 0.4, 0.6, 0.9]) {
    expect(studentQuantile(p, 1)).toBeCloseTo(Math.tan(Math.PI * (p - 0.5)), 12)
    expect(studentQuantile(p, 2)).toBeCloseTo((2 * p - 1) / Math.sqrt(2 * p * (1 - p)), 13)
  }
})

test('with infinitely many it is the normal quantile; it is 0 at ½ and infinite at 0 and 1', () => {
  expect(studentQuantile(0.975, Infinity)).toBeCloseTo(1.959963984540054, 15)
  expect([studentQuantile(0, 3), studentQuantile(0.5, 3), studentQuantile(1, 3)]).toEqual([-Infinity, 0, Infinity])
})

test('studentQuantile refuses what has no meaning', () => {
  expect(() => studentQuantile(1.2, 3)).toThrow('invalid p: 1.2')
  expect(() => studentQuantile(0.5, 0)).toThrow('invalid freedom: 0')
})
