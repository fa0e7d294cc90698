import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Choice, designAt } from '../../../src/experiments/design/choice.ts'
import { nearby } from '../../../src/experiments/design/nearby.ts'
import { stream, uniform } from '../../../src/random/stream.ts'

const luck = stream('near', 'test')
const choices: readonly Choice[] = [{}, { levels: 5 }, { levels: 4, ordered: false }, { levels: 1 }]

test('a design is the middles of its levels, and is its own design', () => {
  expect(designAt([0.123, 0.45, 0.99, 0.2], choices)).toEqual([0.123, 0.5, 0.875, 0.5])
  expect(designAt([0, 1, 1, 0], choices)).toEqual([0, 0.9, 0.875, 0.5])
})

test('a neighbour is a design inside the cube, whatever the radius', () => {
  fc.assert(
    fc.property(fc.nat(1e6), fc.double({ min: 1e-6, max: 3, noNaN: true }), (a, radius) => {
      const from = designAt(
        choices.map((_, at) => uniform(luck, a, at, 9)),
        choices,
      )
      const to = nearby(from, choices, radius, luck, a)
      expect(designAt(to, choices)).toEqual(to)
      expect(to.every((u) => u > 0 && u < 1)).toBe(true)
    }),
  )
})

test('ordered levels move by one at least, unordered ones to any other alike', () => {
  const ordered = Array.from({ length: 400 }, (_, a) => nearby([0.5], [{ levels: 5 }], 1e-6, luck, a)[0]!)
  expect([...new Set(ordered.map((u) => Math.floor(u * 5)))].sort()).toEqual([1, 3])
  const words = Array.from(
    { length: 400 },
    (_, a) => nearby([0.875], [{ levels: 4, ordered: false }], 1e-6, luck, a)[0]!,
  )
  expect([...new Set(words)].sort()).toEqual([0.125, 0.375, 0.625])
})

test('of many choices two change on average besides the one that must', () => {
  const many = Array.from({ length: 10 }, (): Choice => ({}))
  const from = many.map(() => 0.5)
  let changed = 0
  for (let a = 0; a < 1000; a++) changed += nearby(from, many, 0.1, luck, a).filter((u) => u !== 0.5).length
  // One and a fifth of the other nine: 2.8, with variance 1.44 each; 4.9 standard errors.
  expect(Math.abs(changed / 1000 - 2.8)).toBeLessThan(4.9 * Math.sqrt(1.44 / 1000))
})
