import { expect, test } from 'vitest'
import { latinHypercube } from '../../../src/experiments/design/latinHypercube.ts'
import { stream } from '../../../src/random/stream.ts'

const luck = stream('hypercube', 'test')

test('each slice of every dimension holds exactly one point', () => {
  const points = latinHypercube(50, 7, luck)
  for (let axis = 0; axis < 7; axis++) {
    const slices = points.map((point) => Math.floor(point[axis]! * 50)).sort((a, b) => a - b)
    expect(slices).toEqual(Array.from({ length: 50 }, (_, slice) => slice))
  }
})

test('every slice is as likely for the first point as any other: a χ² of 9 degrees over 5,000 hypercubes of ten', () => {
  const counts = new Array<number>(10).fill(0)
  for (let i = 0; i < 5000; i++) counts[Math.floor(latinHypercube(10, 2, stream(`${i}`, 'slices'))[0]![1]! * 10)]!++
  const chiSquare = counts.reduce((sum, count) => sum + (count - 500) ** 2 / 500, 0)
  // The 1 − 10⁻⁶ quantile of χ² with 9 degrees of freedom.
  expect(chiSquare).toBeLessThan(44.82)
})

test('dimensions do not go together: the mean correlation of two over 400 hypercubes of ten is near 0', () => {
  let sum = 0
  for (let i = 0; i < 400; i++) {
    for (const [x, y] of latinHypercube(10, 2, stream(`${i}`, 'pair'))) sum += (x! - 0.5) * (y! - 0.5)
  }
  // A product of two independent uniforms about their mean has variance 1/144; a false alarm in a million.
  expect(Math.abs(sum)).toBeLessThan(4.9 * Math.sqrt(4000 / 144))
})

test('no points and no dimensions are allowed, other luck gives other points', () => {
  expect(latinHypercube(0, 3, luck)).toEqual([])
  expect(latinHypercube(2, 0, luck)).toEqual([[], []])
  expect(latinHypercube(5, 2, luck)).toEqual(latinHypercube(5, 2, luck))
  expect(latinHypercube(5, 2, luck)).not.toEqual(latinHypercube(5, 2, stream('other', 'test')))
  expect(() => latinHypercube(1.5, 2, luck)).toThrow('invalid size: 1.5')
  expect(() => latinHypercube(2, -1, luck)).toThrow('invalid dimensions: -1')
})
