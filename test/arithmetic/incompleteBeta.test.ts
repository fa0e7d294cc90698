import { expect, test } from 'vitest'
import { incompleteBeta } from '../../src/arithmetic/incompleteBeta.ts'

// a, b, x, the lower and the upper tail, from 60-digit arithmetic.
const known: [number, number, number, number, number][] = [
  [0.01, 0.01, 1e-20, 0.31552982385913375, 0.6844701761408662],
  [0.01, 0.01, 0.5, 0.5, 0.5],
  [0.01, 5, 0.9, 0.999999977738368, 2.2261631946427958e-8],
  [0.01, 5, 1e-9, 0.8298833620196531, 0.17011663798034699],
  [0.5, 0.5, 0.3, 0.36901011956554536, 0.6309898804344546],
  [0.668, 3.806, 0.05, 0.33586502089765097, 0.664134979102349],
  [0.668, 3.806, 0.6, 0.9839603465157284, 0.016039653484271568],
  [1, 1, 0.25, 0.25, 0.75],
  [1, 100, 0.01, 0.6339676587267705, 0.3660323412732295],
  [2, 3, 0.999, 0.999999996003, 3.997000000000011e-9],
  [5, 0.1, 0.5, 0.0012559732381390075, 0.998744026761861],
  [20, 30, 0.1, 1.5694545999362012e-8, 0.999999984305454],
  [20, 30, 0.4, 0.507700199657648, 0.492299800342352],
  [20, 30, 0.8, 0.9999999996563842, 3.4361582719320556e-10],
  [100, 0.01, 0.99, 0.0022159865924809225, 0.9977840134075191],
  [100, 30, 0.5, 1.23424315940306e-10, 0.9999999998765757],
  [1000, 30, 0.81, 7.35142995818037e-57, 1.0],
  [1000, 1000, 0.45, 3.683198869007578e-6, 0.999996316801131],
  [1000000.0, 2000000.0, 0.3325, 0.001095632252231272, 0.9989043677477687],
  [1000000.0, 2000000.0, 0.334, 0.9928335645421132, 0.007166435457886741],
]

test('incompleteBeta is within 2e−13 of the true value, in relative terms, in either tail', () => {
  for (const [a, b, x, lower, upper] of known) {
    expect(Math.abs(incompleteBeta(a, b, x) / lower - 1), `I(${a}, ${b}, ${x})`).toBeLessThan(2e-13)
    expect(Math.abs(incompleteBeta(b, a, 1 - x, x) / upper - 1), `upper I(${a}, ${b}, ${x})`).toBeLessThan(2e-13)
  }
})

test('incompleteBeta with b = 1 is a power of x', () => {
  for (const x of [1e-9, 0.1, 0.5, 0.9, 0.999]) {
    for (const a of [0.01, 1, 2.5, 20]) expect(incompleteBeta(a, 1, x) / x ** a).toBeCloseTo(1, 12)
  }
})

test('incompleteBeta begins at 0, ends at 1, and refuses what has no meaning', () => {
  expect([incompleteBeta(2, 3, 0), incompleteBeta(2, 3, 1)]).toEqual([0, 1])
  expect(() => incompleteBeta(0, 1, 0.5)).toThrow('invalid a: 0')
  expect(() => incompleteBeta(1, Infinity, 0.5)).toThrow('invalid b: Infinity')
  expect(() => incompleteBeta(1, 1, 1.5)).toThrow('invalid x: 1.5')
})
