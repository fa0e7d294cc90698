import { expect, test } from 'vitest'
import { components } from '../../src/graph/components.ts'
import { graphOf, house, nobody, strangers } from './handMade.ts'

test('a house is one part', () => {
  expect(components(house)).toEqual({ sizes: Int32Array.of(5), largestShare: 1 })
})

test('parts come largest first, wherever their nodes stand', () => {
  const graph = graphOf(7, [
    [1, 6],
    [0, 3],
    [3, 5],
  ])
  expect(components(graph)).toEqual({ sizes: Int32Array.of(3, 2, 1, 1), largestShare: 3 / 7 })
})

test('strangers are each a part, and nobody is none', () => {
  expect(components(strangers)).toEqual({ sizes: Int32Array.of(1, 1, 1), largestShare: 1 / 3 })
  expect(components(nobody)).toEqual({ sizes: new Int32Array(0), largestShare: null })
})
