import { describe, expect, test } from 'vitest'
import { mostDimensions, sobolSequence } from '../../../src/experiments/design/sobolSequence.ts'
import { stream } from '../../../src/random/stream.ts'

const first = (count: number, at: (index: number) => readonly number[]) =>
  Array.from({ length: count }, (_, i) => at(i))

describe('the Sobol sequence', () => {
  test('starts as published, in five dimensions', () => {
    expect(first(8, sobolSequence(5))).toEqual([
      [0, 0, 0, 0, 0],
      [0.5, 0.5, 0.5, 0.5, 0.5],
      [0.75, 0.25, 0.25, 0.25, 0.75],
      [0.25, 0.75, 0.75, 0.75, 0.25],
      [0.375, 0.375, 0.625, 0.875, 0.375],
      [0.875, 0.875, 0.125, 0.375, 0.875],
      [0.625, 0.125, 0.875, 0.625, 0.625],
      [0.125, 0.625, 0.375, 0.125, 0.125],
    ])
  })

  test('has these coordinates late and in high dimensions, as another implementation of the same table has', () => {
    const at = sobolSequence(100)
    const late = at(1000)
    expect([0, 9, 39, 63, 99].map((axis) => late[axis])).toEqual([
      0.2197265625, 0.0693359375, 0.4794921875, 0.4462890625, 0.1865234375,
    ])
    const other = at(777)
    expect([1, 19, 49, 99].map((axis) => other[axis])).toEqual([0.9365234375, 0.7529296875, 0.9521484375, 0.5107421875])
  })

  test.each([
    ['plain', sobolSequence(mostDimensions)],
    ['scrambled', sobolSequence(mostDimensions, stream('even', 'sobol'))],
  ])('%s, puts one of 1,024 points into each slice of a 1,024th, in every dimension', (_, at) => {
    const points = first(1024, at)
    for (let axis = 0; axis < mostDimensions; axis++) {
      expect(new Set(points.map((point) => Math.floor(point[axis]! * 1024))).size, `dimension ${axis}`).toBe(1024)
    }
  })

  test('scrambled, puts one of 256 points into each box of 2⁻ᵏ by 2ᵏ⁻⁸ of the first two dimensions', () => {
    const points = first(256, sobolSequence(2, stream('boxes', 'sobol')))
    for (let k = 0; k <= 8; k++) {
      const boxes = points.map(([x, y]) => `${Math.floor(x! * 2 ** k)} ${Math.floor(y! * 2 ** (8 - k))}`)
      expect(new Set(boxes).size).toBe(256)
    }
  })

  test('scrambled, every point is uniform: the first has mean ½ and variance 1/12 over 4,000 scrambles', () => {
    const many = 4000
    const values = Array.from({ length: many }, (_, i) => sobolSequence(3, stream(`${i}`, 'sobol'))(0)[2]!)
    const mean = values.reduce((sum, value) => sum + value, 0) / many
    const square = values.reduce((sum, value) => sum + (value - 0.5) ** 2, 0) / many
    // 4.9 standard errors: a false alarm in a million. The variance of (U − ½)² is 1/180.
    expect(Math.abs(mean - 0.5)).toBeLessThan(4.9 * Math.sqrt(1 / 12 / many))
    expect(Math.abs(square - 1 / 12)).toBeLessThan(4.9 * Math.sqrt(1 / 180 / many))
  })

  test('knows the mean of a smooth function of six inputs a hundred times as well as as many random points', () => {
    const points = first(4096, sobolSequence(6, stream('smooth', 'sobol')))
    const value = (point: readonly number[]) =>
      point.reduce((product, x, axis) => product * (1 + (x - 0.5) / (axis + 1)), 1)
    const mean = points.reduce((sum, point) => sum + value(point), 0) / points.length
    const randomError =
      Math.sqrt([1, 2, 3, 4, 5, 6].reduce((product, j) => product * (1 + 1 / (12 * j * j)), 1) - 1) / 64
    expect(Math.abs(mean - 1)).toBeLessThan(randomError / 100)
  })

  test('refuses what has no meaning', () => {
    expect(() => sobolSequence(0)).toThrow('invalid dimensions: 0')
    expect(() => sobolSequence(mostDimensions + 1)).toThrow(`invalid dimensions: ${mostDimensions + 1}`)
    expect(() => sobolSequence(2)(-1)).toThrow('invalid index: -1')
  })
})
