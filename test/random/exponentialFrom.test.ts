import { expect, test } from 'vitest'
import { exponentialFrom } from '../../src/random/exponentialFrom.ts'
import { expectMoments, expectRising, first } from './distributions.ts'

test('exponentialFrom has its mean, and its spread equals its mean', () => {
  expectMoments((u) => exponentialFrom(u, 3), 3, 9, 9 * 81)
})

test('exponentialFrom rises with u and has its median at mean · ln 2', () => {
  expectRising((u) => exponentialFrom(u, 3))
  expect(exponentialFrom(0.5, 3)).toBeCloseTo(3 * Math.LN2, 15)
  expect([exponentialFrom(0, 3), exponentialFrom(1, 3), exponentialFrom(1, 0)]).toEqual([0, Infinity, 0])
})

test('exponentialFrom refuses what has no meaning', () => {
  expect(() => exponentialFrom(2, 1)).toThrow('invalid u: 2')
  expect(() => exponentialFrom(0.5, -1)).toThrow('invalid mean: -1')
})

test('the first draws of exponentialFrom are these', () => {
  expect(first((u) => exponentialFrom(u, 3))).toMatchInlineSnapshot(`
    [
      3.0863636048356162,
      5.297560272589154,
      7.6194240939493225,
      1.764187552579697,
      1.651546817472215,
      0.2403053883991787,
      5.265704433963355,
      1.2893017483290623,
      5.850708721865404,
      0.9714108723882553,
      7.960017282388364,
      2.6229141029363454,
      2.883928039140085,
      0.3164102198330158,
      1.3267757299503167,
      6.438291555933221,
    ]
  `)
})
