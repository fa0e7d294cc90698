import { expect, test } from 'vitest'
import { standings } from '../../../src/experiments/design/standings.ts'

test('designs that keep the limits come first, by the objective; the others by how far they break them', () => {
  const values = [
    [100, -3],
    [5, 0],
    [50, -1],
    [7, 4],
  ]
  const { order, means } = standings(values.map((each) => ({ point: [], values: [each] })))
  expect(order).toEqual([3, 1, 2, 0])
  expect(means).toEqual(values)
})

test('a lucky replicate does not help the design that was run on it alone', () => {
  // The first replicate brings 100 to all; the second design is better by 1.
  const { order } = standings([
    { point: [0], values: [[110]] },
    { point: [1], values: [[111], [11]] },
  ])
  expect(order).toEqual([1, 0])
})

test('equal designs stay in order, and no designs have none', () => {
  expect(standings([1, 1, 1].map((value) => ({ point: [], values: [[value]] }))).order).toEqual([0, 1, 2])
  expect(standings([])).toEqual({ order: [], means: [] })
})
