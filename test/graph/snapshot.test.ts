import louvain from 'graphology-communities-louvain'
import { density } from 'graphology-metrics/graph'
import { expect, test } from 'vitest'
import { snapshot } from '../../src/graph/snapshot.ts'
import { stream } from '../../src/random/stream.ts'
import { graphOf, house, nobody } from './handMade.ts'

const luck = stream('snapshot', 'test')

test('the ties among the chosen are taken, and no others', () => {
  const { graph, sampled, share } = snapshot(house, { nodes: [0, 1, 3, 4], mostNodes: 10, stream: luck })
  expect(graph.nodes()).toEqual(['0', '1', '3', '4'])
  expect(graph.mapEdges((_, __, a, b) => `${a}–${b}`)).toEqual(['0–1', '0–3', '0–4', '1–4'])
  expect([sampled, share]).toEqual([false, 1])
})

test('further ties are added once, and only among the chosen', () => {
  const extraTies = { a: [1, 3, 0, 2, 3], b: [3, 1, 1, 4, 3] }
  const { graph } = snapshot(house, { nodes: [0, 1, 3, 4], extraTies, mostNodes: 10, stream: luck })
  expect([graph.size, graph.hasEdge(1, 3)]).toEqual([5, true])
})

test('without a choice everybody is taken, with their attributes', () => {
  const attributes = { fit: [0.1, 0.2, 0.3, 0.4, 0.5], segment: Uint8Array.of(0, 0, 1, 1, 2) }
  const { graph } = snapshot(house, { attributes, mostNodes: 5, stream: luck })
  expect([graph.order, graph.size]).toEqual([5, 6])
  expect(graph.getNodeAttributes(4)).toEqual({ fit: 0.5, segment: 2 })
})

test('of too many a sample is taken, the same each time, and its share is told', () => {
  const whole = graphOf(
    100,
    Array.from({ length: 99 }, (_, node) => [node, node + 1]),
  )
  const nodes = Array.from({ length: 50 }, (_, node) => node * 2)
  const take = () => snapshot(whole, { nodes, mostNodes: 20, stream: luck })
  const { graph, sampled, share } = take()
  expect([graph.order, sampled, share]).toEqual([20, true, 0.4])
  expect(graph.nodes().every((node) => Number(node) % 2 === 0)).toBe(true)
  expect(graph.size).toBe(0)
  expect(take().graph.nodes()).toEqual(graph.nodes())
})

test('graphology measures it', () => {
  const { graph } = snapshot(house, { mostNodes: 10, stream: luck })
  expect(density(graph)).toBe(6 / 10)
  expect(Object.keys(louvain(graph, { rng: () => 0.5 }))).toHaveLength(5)
})

test('nobody is an empty snapshot, and nobody is chosen twice', () => {
  const { graph, sampled, share } = snapshot(nobody, { mostNodes: 10, stream: luck })
  expect([graph.order, sampled, share]).toEqual([0, false, 1])
  expect(() => snapshot(house, { nodes: [1, 1], mostNodes: 10, stream: luck })).toThrow('invalid node: 1')
  expect(() => snapshot(house, { nodes: [5], mostNodes: 10, stream: luck })).toThrow('invalid node: 5')
})
