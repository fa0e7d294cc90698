import { linearRegression } from 'simple-statistics'
import { expect, test } from 'vitest'
import { stream, uniform } from '../../src/random/stream.ts'
import { linearFit } from '../../src/stats/linearFit.ts'

const luck = stream('plane', 'test')
const column = (which: number) => Array.from({ length: 30 }, (_, i) => 10 * which + uniform(luck, which, i))
const [a, b, w] = [column(1), column(2), column(3)]
const ones = new Array<number>(30).fill(1)

test('a plane without noise is found again, whatever the weights', () => {
  const y = a.map((value, i) => 3 + 2 * value - 5 * b[i]!)
  const { intercept, slopes } = linearFit([a, b], y, w)
  expect(intercept).toBeCloseTo(3, 8)
  expect(slopes[0]).toBeCloseTo(2, 10)
  expect(slopes[1]).toBeCloseTo(-5, 10)
})

test('of one column it is the line of simple regression', () => {
  const { m, b: level } = linearRegression(a.map((value, i) => [value, b[i]!]))
  const { intercept, slopes } = linearFit([a], b, ones)
  expect(intercept).toBeCloseTo(level, 9)
  expect(slopes).toEqual([expect.closeTo(m, 9)])
})

test('a weight of two is the observation twice, of nought its absence', () => {
  const twice = linearFit([[1, 2, 4]], [1, 5, 2], [2, 1, 0])
  const written = linearFit([[1, 1, 2]], [1, 1, 5], [1, 1, 1])
  expect(twice.slopes[0]).toBeCloseTo(written.slopes[0]!, 12)
  expect(twice.intercept).toBeCloseTo(written.intercept, 12)
})

test('a column that others make up has the slope 0 and changes nothing', () => {
  const both = a.map((value, i) => value + b[i]!)
  const { slopes } = linearFit([a, ones, b, both], w, ones)
  expect([slopes[1], slopes[3]]).toEqual([0, 0])
  expect(slopes[0]).toBeCloseTo(linearFit([a, b], w, ones).slopes[0]!, 10)
})

test('of no columns it is the mean, of nothing 0', () => {
  expect(linearFit([], [1, 2, 6], [1, 1, 2])).toEqual({ intercept: expect.closeTo(3.75, 12), slopes: [] })
  expect(linearFit([[]], [], [])).toEqual({ intercept: 0, slopes: [0] })
  expect(() => linearFit([[1]], [1, 2], [1, 1])).toThrow('invalid columns: 1 for 2')
  expect(() => linearFit([], [1], [])).toThrow('invalid weights: 0 for 1')
})
