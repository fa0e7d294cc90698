import { expect, test } from 'vitest'
import { permutation } from '../../src/random/permutation.ts'
import { stream } from '../../src/random/stream.ts'

const luck = stream('orders', 'test')

test('each of the six orders of three comes as often: a χ² of 5 degrees over 6,000', () => {
  const counts = new Map<string, number>()
  for (let i = 0; i < 6000; i++) {
    const order = permutation(3, luck, i).join('')
    counts.set(order, (counts.get(order) ?? 0) + 1)
  }
  expect([...counts.keys()].sort()).toEqual(['012', '021', '102', '120', '201', '210'])
  const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)
  // The 1 − 10⁻⁶ quantile of χ² with 5 degrees of freedom.
  expect(chiSquare).toBeLessThan(35.89)
})

test('the order of none is empty, of one is itself, and the same key gives the same order', () => {
  expect([permutation(0, luck, 1), permutation(1, luck, 1)]).toEqual([[], [0]])
  expect(permutation(20, luck, 5)).toEqual(permutation(20, luck, 5))
})
