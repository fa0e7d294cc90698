import { describe, expect, test } from 'vitest'
import { betaFrom } from '../../src/random/betaFrom.ts'
import { binomialFrom } from '../../src/random/binomialFrom.ts'
import { exponentialFrom } from '../../src/random/exponentialFrom.ts'
import { gammaFrom } from '../../src/random/gammaFrom.ts'
import { geometricFrom } from '../../src/random/geometricFrom.ts'
import { normalFrom } from '../../src/random/normalFrom.ts'
import { poissonFrom } from '../../src/random/poissonFrom.ts'

/** Each law by what it does with a draw and one parameter, the parameter's name, and values it must refuse and take. */
const laws = [
  ['betaFrom', 'a', (u: number, a: number) => betaFrom(u, a, 1), [0, 0.009, -1, Infinity], [0.01, 50]],
  ['betaFrom', 'b', (u: number, b: number) => betaFrom(u, 1, b), [0, 0.009, -1, Infinity], [0.01, 50]],
  ['gammaFrom', 'shape', (u: number, shape: number) => gammaFrom(u, shape), [0, 0.009, -1, Infinity], [0.01, 50]],
  ['gammaFrom', 'mean', (u: number, mean: number) => gammaFrom(u, 1, mean), [-0.1, Infinity], [0, 50]],
  ['poissonFrom', 'mean', (u: number, mean: number) => poissonFrom(u, mean), [-0.1, Infinity], [0, 1e6]],
  ['exponentialFrom', 'mean', (u: number, mean: number) => exponentialFrom(u, mean), [-0.1, Infinity], [0, 1e6]],
  ['geometricFrom', 'p', (u: number, p: number) => geometricFrom(u, p), [-0.1, 1.1], [0, 1]],
  ['binomialFrom', 'p', (u: number, p: number) => binomialFrom(u, 5, p), [-0.1, 1.1], [0, 1]],
  ['binomialFrom', 'n', (u: number, n: number) => binomialFrom(u, n, 0.5), [-1, 0.5, Infinity], [0, 1e6]],
  ['normalFrom', 'spread', (u: number, spread: number) => normalFrom(u, 0, spread), [-0.1], [0, 1e6]],
] as const

describe.each(laws)('%s by %s', (_, name, draw, refused, taken) => {
  test.each([...refused, Number.NaN])('refuses %d', (value) => {
    expect(() => draw(0.5, value)).toThrow(`invalid ${name}: ${value}`)
  })

  test.each([...taken])('takes %d, at every draw', (value) => {
    for (const u of [0, 1e-300, 0.25, 0.5, 0.9995, 1]) expect(draw(u, value)).not.toBeNaN()
  })

  test.each([-0.1, 1.1, Number.NaN])('refuses a draw of %d', (u) => {
    expect(() => draw(u, 1)).toThrow(`invalid u: ${u}`)
  })
})
