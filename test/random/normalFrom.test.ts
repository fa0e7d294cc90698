import { expect, test } from 'vitest'
import { normalFrom } from '../../src/random/normalFrom.ts'
import { expectMoments, expectRising, first } from './distributions.ts'

test('normalFrom has its mean, spread and fourth moment', () => {
  expectMoments((u) => normalFrom(u, 3, 2), 3, 4, 48)
})

test('normalFrom rises with u, by quantiles known from tables', () => {
  expectRising((u) => normalFrom(u))
  expect(normalFrom(0.975)).toBeCloseTo(1.959963984540054, 15)
  expect([normalFrom(0), normalFrom(0.5, 7), normalFrom(1), normalFrom(0.2, 4, 0)]).toEqual([-Infinity, 7, Infinity, 4])
})

test('normalFrom refuses what has no meaning', () => {
  expect(() => normalFrom(1.1)).toThrow('invalid u: 1.1')
  expect(() => normalFrom(0.5, Infinity)).toThrow('invalid mean: Infinity')
  expect(() => normalFrom(0.5, 0, -1)).toThrow('invalid spread: -1')
})

test('the first draws of normalFrom are these', () => {
  expect(first((u) => normalFrom(u))).toMatchInlineSnapshot(`
    [
      0.36531012025502557,
      0.9500605091136588,
      1.412634966779755,
      -0.13932245103538574,
      -0.19333683127869722,
      -1.4256990287557327,
      0.9428975797953378,
      -0.3871043429183707,
      1.0703074785307714,
      -0.5929487823602362,
      1.4727020600639174,
      0.2091848632129081,
      0.299204849588106,
      -1.2809899591531004,
      -0.36537287512446087,
      1.190425171970252,
    ]
  `)
})
