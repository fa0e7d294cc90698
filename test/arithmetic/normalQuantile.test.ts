import { expect, test } from 'vitest'
import { normalCdf } from '../../src/arithmetic/normalCdf.ts'
import { normalQuantile } from '../../src/arithmetic/normalQuantile.ts'

// p and the x with Φ(x) = p, from 60-digit arithmetic.
const known: [number, number][] = [
  [1e-300, -37.0470962993612],
  [1e-200, -30.20559417957964],
  [1e-100, -21.273453560965326],
  [1e-40, -13.31092137142517],
  [1e-20, -9.262340089798407],
  [1.1102230246251565e-16, -8.209536151601387],
  [1e-12, -7.034483825301132],
  [1.3e-11, -6.667611456510741],
  [1.5e-11, -6.646570887477113],
  [1e-8, -5.612001244174789],
  [1e-5, -4.264890793922825],
  [0.001, -3.0902323061678136],
  [0.025, -1.9599639845400543],
  [0.074, -1.4466320671589785],
  [0.0751, -1.43882539275254],
  [0.1, -1.2815515655446004],
  [0.25, -0.6744897501960817],
  [0.4, -0.2533471031357997],
  [0.499, -0.002506630899571766],
  [0.4999999, -2.5066282747031063e-7],
  [0.50001, 2.506628274882086e-5],
  [0.6, 0.2533471031357997],
  [0.75, 0.6744897501960817],
  [0.92, 1.4050715603096329],
  [0.925, 1.4395314709384561],
  [0.9251, 1.440238267527964],
  [0.95, 1.6448536269514722],
  [0.975, 1.9599639845400538],
  [0.995, 2.5758293035489004],
  [0.9999, 3.7190164854557084],
  [0.999999999, 5.9978070196016375],
  [0.9999999999999999, 8.209536151601387],
]

test('normalQuantile is within 1e−15 of the true value in relative terms, in both tails and in the middle', () => {
  for (const [p, x] of known) expect(Math.abs(normalQuantile(p) / x - 1), `at ${p}`).toBeLessThan(1e-15)
})

test('normalQuantile undoes normalCdf over a dense grid', () => {
  for (let i = 1; i < 4000; i++) {
    const p = i / 4000
    expect(Math.abs(normalCdf(normalQuantile(p)) - p)).toBeLessThan(1e-15 * (1 + p))
  }
})

test('normalQuantile rises with p', () => {
  let last = -Infinity
  for (let i = 1; i < 100000; i++) {
    const x = normalQuantile(i / 100000)
    expect(x).toBeGreaterThan(last)
    last = x
  }
})

test('normalQuantile is infinite at 0 and 1, is 0 at ½ and refuses what is no probability', () => {
  expect([normalQuantile(0), normalQuantile(0.5), normalQuantile(1)]).toEqual([-Infinity, 0, Infinity])
  expect(() => normalQuantile(-0.1)).toThrow('invalid p: -0.1')
  expect(() => normalQuantile(Number.NaN)).toThrow('invalid p: NaN')
})
