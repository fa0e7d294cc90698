import { fc, test as property } from '@fast-check/vitest'
import { sampleCorrelation } from 'simple-statistics'
import { describe, expect, test } from 'vitest'
import { categoryAssortativity, degreeAssortativity, numericAssortativity } from '../../src/graph/assortativity.ts'
import { degreesOf, graphOf, house, nobody, strangers, tiesOf } from './handMade.ts'

const star = graphOf(5, [
  [0, 1],
  [0, 2],
  [0, 3],
  [0, 4],
])
const square = graphOf(4, [
  [0, 1],
  [1, 2],
  [2, 3],
  [3, 0],
])

describe('by numbers', () => {
  test('in a house with rooms 0, 0, 1, 1 and roof 0', () => {
    // Twelve arcs, four of them at ones: mean 1/3, variance 2/9. Of the products only 2–3 is 1, both ways: 1/6 − 1/9.
    expect(numericAssortativity(house, [0, 0, 1, 1, 0])).toBeCloseTo((1 / 6 - 1 / 9) / (2 / 9), 12)
  })

  test('like with like is 1, like with unlike −1', () => {
    const pairs = graphOf(4, [
      [0, 1],
      [2, 3],
    ])
    expect(numericAssortativity(pairs, [5, 5, 9, 9])).toBeCloseTo(1, 12)
    expect(numericAssortativity(square, [5, 9, 5, 9])).toBeCloseTo(-1, 12)
  })

  test('someone without ties does not count', () => {
    const withStranger = graphOf(3, [[0, 1]])
    expect(numericAssortativity(withStranger, [2, 4, 1000])).toBeCloseTo(-1, 12)
    expect(numericAssortativity(withStranger, [0.1, 0.1, 1000])).toBeNull()
  })

  test('a column of another length is refused', () => {
    expect(() => numericAssortativity(house, [1, 2])).toThrow('invalid column: 2 entries for 5 nodes')
    expect(() => categoryAssortativity(house, [1, 2])).toThrow('invalid column: 2 entries for 5 nodes')
  })

  const ties = fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { minLength: 1, maxLength: 30 })
  property.prop([ties, fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 9, maxLength: 9 })])(
    'it is the sample correlation of all arcs, start and end',
    (pairs, column) => {
      const graph = graphOf(9, pairs)
      const found = numericAssortativity(graph, column)
      const arcs = tiesOf(graph).flatMap(([a, b]) => [
        [column[a], column[b]],
        [column[b], column[a]],
      ])
      const alike = new Set(arcs.map(([start]) => start)).size < 2
      if (alike) expect(found).toBeNull()
      else
        expect(found).toBeCloseTo(
          sampleCorrelation(
            arcs.map(([start]) => start),
            arcs.map(([, end]) => end),
          ),
          9,
        )
    },
  )
})

describe('by kinds', () => {
  test('in a house with rooms 0, 0, 1, 1 and roof 7', () => {
    // Of twelve arcs six start at 0, four at 1, two at 7; within are 0–1 and 2–3, both ways.
    const byChance = (36 + 16 + 4) / 144
    expect(categoryAssortativity(house, [0, 0, 1, 1, 7])).toBeCloseTo((4 / 12 - byChance) / (1 - byChance), 12)
  })

  test('with two kinds coded 0 and 1 it is the correlation', () => {
    const kinds = [0, 1, 1, 1, 0]
    expect(categoryAssortativity(house, kinds)).toBeCloseTo(numericAssortativity(house, kinds)!, 12)
  })

  test('one kind has none', () => {
    expect(categoryAssortativity(square, [3, 3, 3, 3])).toBeNull()
  })
})

describe('by degrees', () => {
  test('a star is −1: its hub knows only those who know nobody else', () => {
    expect(degreeAssortativity(star)).toBeCloseTo(-1, 12)
  })

  test('in a house it is that of the column 3, 3, 2, 2, 2', () => {
    expect(degreeAssortativity(house)).toBe(numericAssortativity(house, degreesOf(house)))
    // Six arcs start at 3, six at 2: variance 1/4. Products: 9 twice, 6 eight times, 4 twice: 74/12 − 25/4.
    expect(degreeAssortativity(house)).toBeCloseTo((74 / 12 - 25 / 4) / (1 / 4), 12)
  })

  test('where all have equally many there is none', () => {
    expect(degreeAssortativity(square)).toBeNull()
  })
})

test('without ties there is none of any sort', () => {
  expect([degreeAssortativity(nobody), numericAssortativity(nobody, []), categoryAssortativity(nobody, [])]).toEqual([
    null,
    null,
    null,
  ])
  expect([numericAssortativity(strangers, [1, 2, 3]), categoryAssortativity(strangers, [1, 2, 3])]).toEqual([
    null,
    null,
  ])
})
