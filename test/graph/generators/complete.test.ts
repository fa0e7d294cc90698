import { expect, test } from 'vitest'
import { complete, mostNodesOfComplete } from '../../../src/graph/generators/complete.ts'
import { faultsOf } from '../handMade.ts'

const made = (nodes: number) => complete.make({}, { nodes, seed: 'any', shares: [1] })

test('among four, everybody knows the other three', () => {
  expect([...made(4).offsets]).toEqual([0, 3, 6, 9, 12])
  expect([...made(4).neighbours]).toEqual([1, 2, 3, 0, 2, 3, 0, 1, 3, 0, 1, 2])
})

test('the rows of 200 people are sorted, simple and the same both ways', () => {
  expect(faultsOf(made(200))).toEqual([])
  expect(made(200).neighbours).toHaveLength(200 * 199)
})

test('nobody and one person have no ties', () => {
  expect([...made(0).offsets]).toEqual([0])
  expect([...made(1).offsets]).toEqual([0, 0])
})

test('a number of people that would fill the memory is refused', () => {
  expect(() => made(mostNodesOfComplete + 1)).toThrow(RangeError)
  expect(() => made(mostNodesOfComplete + 1)).toThrow('invalid nodes: 5001')
})
