import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { addEdge, noEdges } from '../../src/graph/edges.ts'
import { fromEdges } from '../../src/graph/fromEdges.ts'
import { faultsOf, house, nobody, strangers, tiesOf } from './handMade.ts'

test('the rows of five people by hand', () => {
  expect([...house.offsets]).toEqual([0, 3, 6, 8, 10, 12])
  expect([...house.neighbours]).toEqual([1, 3, 4, 0, 2, 4, 1, 3, 0, 2, 0, 1])
})

test('nobody and strangers have rows without entries', () => {
  expect([nobody.nodes, [...nobody.offsets], nobody.neighbours.length]).toEqual([0, [0], 0])
  expect([strangers.nodes, [...strangers.offsets], strangers.neighbours.length]).toEqual([3, [0, 0, 0, 0], 0])
})

test('an edge that names no node is refused', () => {
  expect(() => fromEdges(2, Int32Array.of(0), Int32Array.of(2))).toThrow('invalid edge: 0 2')
  expect(() => fromEdges(2, Int32Array.of(-1), Int32Array.of(0))).toThrow('invalid edge: -1 0')
})

test('only as many entries count as are said to', () => {
  const { graph } = fromEdges(3, Int32Array.of(0, 1, 9), Int32Array.of(1, 2, 9), 2)
  expect(tiesOf(graph)).toEqual([
    [0, 1],
    [1, 2],
  ])
})

const edgesAmong = (nodes: number) => fc.array(fc.tuple(fc.nat(nodes - 1), fc.nat(nodes - 1)), { maxLength: 200 })

property.prop([edgesAmong(12)])(
  'rows are sorted, simple and the same both ways, and every edge is accounted for',
  (pairs) => {
    const edges = noEdges(0)
    for (const [a, b] of pairs) addEdge(edges, a, b)
    const { graph, duplicates, selfEdges } = fromEdges(12, edges.sources, edges.targets, edges.count)
    expect(faultsOf(graph)).toEqual([])
    const keys = pairs.filter(([a, b]) => a !== b).map(([a, b]) => [Math.min(a, b), Math.max(a, b)].join())
    expect(new Set(tiesOf(graph).map(String))).toEqual(new Set(keys))
    expect(selfEdges).toBe(pairs.length - keys.length)
    expect(duplicates).toBe(keys.length - new Set(keys).size)
  },
)
