import { expect, test } from 'vitest'
import { betaOddsQuantile } from '../../src/arithmetic/betaOddsQuantile.ts'
import { incompleteBeta } from '../../src/arithmetic/incompleteBeta.ts'

const shares = [1e-300, 1e-100, 2 ** -53, 1e-9, 0.001, 0.1, 0.3, 0.5, 0.5001, 0.7, 0.9, 0.999, 1 - 1e-9, 1 - 2 ** -53]
const parameters = [0.01, 0.1, 0.5, 1, 1.5, 3, 10, 100, 1000]

test('betaOddsQuantile has the distribution function p, to 5e−13 of the smaller tail, for parameters from 0.01 to a thousand', () => {
  for (const a of parameters) {
    for (const b of parameters) {
      for (const p of shares) {
        const odds = betaOddsQuantile(p, a, b)
        if (odds < 1e-290 || odds > 1e290) continue // beyond, a double of the odds has no digits to spare
        const x = odds / (1 + odds)
        const y = 1 / (1 + odds)
        const back = p <= 0.5 ? incompleteBeta(a, b, x, y) / p : incompleteBeta(b, a, y, x) / (1 - p)
        expect(Math.abs(back - 1), `a ${a}, b ${b}, p ${p}`).toBeLessThan(5e-13)
      }
    }
  }
})

test('betaOddsQuantile gives the published points of the F distribution', () => {
  expect((10 / 5) * betaOddsQuantile(0.95, 2.5, 5)).toBeCloseTo(3.3258345304130112, 12)
  expect((1 / 1) * betaOddsQuantile(0.95, 0.5, 0.5)).toBeCloseTo(161.4476387975881, 9)
})

test('betaOddsQuantile of the same p with a and b exchanged, from the other side, is the inverse', () => {
  expect(betaOddsQuantile(0.2, 3, 7) * betaOddsQuantile(0.8, 7, 3)).toBeCloseTo(1, 14)
})

test('betaOddsQuantile of parameters of a million is as precise as the last bit of the odds allows', () => {
  for (const p of shares) {
    const odds = betaOddsQuantile(p, 1e6, 1e6)
    const [x, y] = [odds / (1 + odds), 1 / (1 + odds)]
    const back = p <= 0.5 ? incompleteBeta(1e6, 1e6, x, y) / p : incompleteBeta(1e6, 1e6, y, x) / (1 - p)
    expect(Math.abs(back - 1), `p ${p}`).toBeLessThan(1e-11)
  }
})

test('betaOddsQuantile follows p^(1/a) down to where doubles end', () => {
  // With b = 1 the distribution function is x to the power a; 2⁻²³ and 2⁻²¹ lead to subnormal odds and to normal ones.
  for (const p of [2 ** -23, 2 ** -21]) {
    const odds = betaOddsQuantile(p, 0.022, 1)
    expect(Math.abs(odds / p ** (1 / 0.022) - 1)).toBeLessThan(1e-9)
  }
  expect(betaOddsQuantile(2 ** -30, 0.02, 0.01)).toBe(0)
  expect(betaOddsQuantile(1 - 2 ** -30, 0.01, 0.02)).toBe(Infinity)
})
