import { expect, test } from 'vitest'
import { betaQuantile } from '../../src/arithmetic/betaQuantile.ts'

test('betaQuantile with b = 1 is a root of p, and with a = b is symmetric about ½', () => {
  for (const p of [2 ** -30, 0.25, 0.5, 0.875]) {
    expect(betaQuantile(p, 4, 1)).toBeCloseTo(p ** 0.25, 14)
    expect(betaQuantile(p, 2.5, 2.5) + betaQuantile(1 - p, 2.5, 2.5)).toBeCloseTo(1, 14)
  }
})

test('betaQuantile of the arcsine distribution is sin²(πp/2)', () => {
  for (const p of [0.001, 0.1, 0.4, 0.77, 0.999]) {
    expect(betaQuantile(p, 0.5, 0.5)).toBeCloseTo(Math.sin((Math.PI * p) / 2) ** 2, 14)
  }
})

test('betaQuantile rises with p', () => {
  for (const [a, b] of [
    [0.668, 3.806],
    [20, 30],
    [0.2, 0.3],
  ] as const) {
    for (let i = 2; i < 1000; i++) {
      expect(betaQuantile(i / 1000, a, b)).toBeGreaterThan(betaQuantile((i - 1) / 1000, a, b))
    }
  }
})

test('betaQuantile stays within 0..1, where tiny parameters press it, and refuses what has no meaning', () => {
  expect([
    betaQuantile(0, 2, 3),
    betaQuantile(1, 2, 3),
    betaQuantile(0.3, 0.01, 0.01),
    betaQuantile(0.9, 0.01, 0.01),
  ]).toEqual([0, 1, expect.closeTo(0, 20), 1])
  expect(() => betaQuantile(2, 1, 1)).toThrow('invalid p: 2')
  expect(() => betaQuantile(0.5, 0, 1)).toThrow('invalid a: 0')
  expect(() => betaQuantile(0.5, 1, -1)).toThrow('invalid b: -1')
})
