import { fc, test as given } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { circlePoint } from '../../src/arithmetic/circlePoint.ts'

test('whole quarters are exact', () => {
  const points = [0, 0.25, 0.5, 0.75, 1, -0.25].map((turns) => circlePoint(turns))
  expect(points.map(({ x, y }) => [x + 0, y + 0])).toEqual([
    [1, 0],
    [0, 1],
    [-1, 0],
    [0, -1],
    [1, 0],
    [0, -1],
  ])
})

given.prop([fc.double({ min: -3, max: 3, noNaN: true })])('a point is the cosine and sine of its angle', (turns) => {
  const { x, y } = circlePoint(turns)
  expect(Math.abs(x - Math.cos(2 * Math.PI * turns))).toBeLessThan(2e-13)
  expect(Math.abs(y - Math.sin(2 * Math.PI * turns))).toBeLessThan(2e-13)
})
