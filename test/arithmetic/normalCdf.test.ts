import { expect, test } from 'vitest'
import { normalCdf } from '../../src/arithmetic/normalCdf.ts'

// x and Φ(x) = erfc(−x/√2)/2, from 60-digit arithmetic.
const known: [number, number][] = [
  [-37.5, 4.605353009581955e-308],
  [-30, 4.906713927148187e-198],
  [-20.25, 1.77619986494957e-91],
  [-12.3, 4.5287069561587846e-35],
  [-8.5, 9.479534822203318e-18],
  [-6.1, 5.303423262948841e-10],
  [-5.7, 5.990371401063528e-9],
  [-5.66, 7.568649751997714e-9],
  [-5.65, 8.022391850663497e-9],
  [-4.4, 5.412543907703851e-6],
  [-3.3, 0.0004834241423837775],
  [-2.7, 0.0034669738030406664],
  [-2.67, 0.00379256234768549],
  [-1.96, 0.024997895148220435],
  [-1.1, 0.13566606094638264],
  [-0.67, 0.2514288950953101],
  [-0.6629, 0.2536973008682368],
  [-0.66, 0.25462691467133614],
  [-0.3, 0.3820885778110474],
  [-0.01, 0.4960106436853684],
  [-1e-9, 0.49999999960105773],
  [0, 0.5],
  [1e-5, 0.500003989422804],
  [0.2, 0.579259709439103],
  [0.66, 0.7453730853286639],
  [0.67, 0.7485711049046899],
  [1.5, 0.9331927987311419],
  [2.9, 0.998134186699616],
  [5.6, 0.9999999892824097],
  [5.7, 0.9999999940096286],
  [8, 0.9999999999999993],
]

test('normalCdf is within 1e−15 of the true value in relative terms, in the lower tail too', () => {
  for (const [x, share] of known) expect(Math.abs(normalCdf(x) / share - 1), `at ${x}`).toBeLessThan(1e-15)
})

test('normalCdf at x and at −x add up to 1, and it ends at 0 and 1', () => {
  for (const x of [0.1, 0.7, 1.96, 3, 7]) expect(normalCdf(x) + normalCdf(-x)).toBeCloseTo(1, 15)
  expect([normalCdf(-Infinity), normalCdf(-40), normalCdf(0), normalCdf(40), normalCdf(Infinity)]).toEqual([
    0, 0, 0.5, 1, 1,
  ])
  expect(() => normalCdf(Number.NaN)).toThrow('invalid x: NaN')
})
