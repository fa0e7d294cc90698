import { expect, test } from 'vitest'
import { gammaFrom } from '../../src/random/gammaFrom.ts'
import { expectMoments, expectRising, first } from './distributions.ts'

test.each([0.3, 1, 2.5, 40])('gammaFrom of shape %d has variance and fourth moment of the shape', (shape) => {
  expectMoments((u) => gammaFrom(u, shape), shape, shape, 3 * shape ** 2 + 6 * shape)
})

test('gammaFrom with a mean has that mean', () => {
  expectMoments((u) => gammaFrom(u, 4, 10), 10, 25, 3 * 25 ** 2 + (6 / 4) * 25 ** 2)
})

test('gammaFrom rises with u and ends at 0 and Infinity', () => {
  for (const shape of [0.01, 0.7, 3, 300]) expectRising((u) => gammaFrom(u, shape))
  expect([gammaFrom(0, 2), gammaFrom(1, 2), gammaFrom(1, 2, 0)]).toEqual([0, Infinity, 0])
})

test('gammaFrom refuses what has no meaning', () => {
  expect(() => gammaFrom(-0.1, 1)).toThrow('invalid u: -0.1')
  expect(() => gammaFrom(0.5, 0.001)).toThrow('invalid shape: 0.001')
  expect(() => gammaFrom(0.5, 1, -1)).toThrow('invalid mean: -1')
})

test('the first draws of gammaFrom are these', () => {
  expect(first((u) => gammaFrom(u, 0.7))).toMatchInlineSnapshot(`
    [
      0.6678053856451146,
      1.2852762158499376,
      1.9695009243830883,
      0.33041677702389854,
      0.3035906572004298,
      0.022668765139220014,
      1.2760888368625738,
      0.22028841760888315,
      1.4458076158997721,
      0.15183532398971378,
      2.0718082150308654,
      0.5456463730821349,
      0.6140240294103105,
      0.03319311679775211,
      0.22867095505959742,
      1.618195750287508,
    ]
  `)
})
