import { expect, test } from 'vitest'
import { betaFrom } from '../../src/random/betaFrom.ts'
import { expectMoments, expectRising, first } from './distributions.ts'

test.each([
  [0.668, 3.806],
  [2, 5],
  [20, 30],
])('betaFrom of %d and %d has the moments of the beta distribution', (a, b) => {
  const n = a + b
  const variance = (a * b) / (n * n * (n + 1))
  const excess = (6 * ((a - b) ** 2 * (n + 1) - a * b * (n + 2))) / (a * b * (n + 2) * (n + 3))
  expectMoments((u) => betaFrom(u, a, b), a / n, variance, (excess + 3) * variance ** 2)
})

test('betaFrom rises with u from 0 to 1', () => {
  for (const [a, b] of [
    [0.01, 0.02],
    [0.668, 3.806],
    [50, 2],
  ] as const)
    expectRising((u) => betaFrom(u, a, b))
  expect([betaFrom(0, 2, 3), betaFrom(1, 2, 3)]).toEqual([0, 1])
  expect(betaFrom(0.3, 1, 1)).toBeCloseTo(0.3, 15)
})

test('betaFrom refuses what has no meaning', () => {
  expect(() => betaFrom(-0.1, 1, 1)).toThrow('invalid u: -0.1')
  expect(() => betaFrom(0.5, 0, 1)).toThrow('invalid a: 0')
  expect(() => betaFrom(0.5, 1, 0)).toThrow('invalid b: 0')
})

test('the first draws of betaFrom are these', () => {
  expect(first((u) => betaFrom(u, 0.668, 3.806))).toMatchInlineSnapshot(`
    [
      0.15831751583137724,
      0.2863011102836834,
      0.4062573249029401,
      0.08002100219167654,
      0.07356220962377863,
      0.005109790360180488,
      0.28453991420554803,
      0.05333023516248331,
      0.3164067490686369,
      0.03655591709965233,
      0.42240299291658734,
      0.13063241884156787,
      0.1462250355347232,
      0.007602881160138525,
      0.055376764389160144,
      0.3473620246857108,
    ]
  `)
})
