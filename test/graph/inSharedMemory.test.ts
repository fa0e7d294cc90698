import { expect, test } from 'vitest'
import { generators } from '../../src/graph/generators/index.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { inSharedMemory } from '../../src/graph/inSharedMemory.ts'

const request = { nodes: 50, seed: 'shared', shares: [0.5, 0.5] }
const blocks = generators.blockModel.make({ meanDegree: 4, homophily: 0.5, degreeSpread: 0.5 }, request)

test('a graph in shared memory has the same rows and blocks, all of them in memory that threads share', () => {
  const shared = inSharedMemory(blocks)
  expect(shared).toEqual(blocks)
  const columns = [shared.offsets, shared.neighbours, shared.blocks]
  expect(columns.map((column) => column?.buffer.constructor)).toEqual(Array(3).fill(SharedArrayBuffer))
})

test('a graph without blocks has none in shared memory', () => {
  const { blocks: _, ...rows } = blocks
  expect(Object.keys(inSharedMemory(rows)).sort()).toEqual(['neighbours', 'nodes', 'offsets'])
})

test('a graph with labels is refused, as they can not be shared', () => {
  const labelled: Graph = { ...blocks, labels: ['a'] }
  expect(() => inSharedMemory(labelled)).toThrow('invalid graph')
})
