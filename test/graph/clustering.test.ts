import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { meanClustering, sampledClustering, transitivity } from '../../src/graph/clustering.ts'
import { friendsInCommon } from '../../src/graph/friendsInCommon.ts'
import { generators } from '../../src/graph/generators/index.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { sample } from '../../src/graph/sample.ts'
import { stream } from '../../src/random/stream.ts'
import { graphOf, house, nobody, strangers } from './handMade.ts'

const luck = stream('clustering', 'test')

test('in a house the roof is a triangle: 1/3 and 1/3 under it, 1 at its top', () => {
  expect(meanClustering(house)).toBeCloseTo((1 / 3 + 1 / 3 + 0 + 0 + 1) / 5, 12)
  // Paths of two ties: three each at 0 and 1, one each at 2, 3 and 4; three of the nine are in the triangle.
  expect(transitivity(house)).toBeCloseTo(3 / 9, 12)
})

test('people with one tie count as 0 for the mean, and make no path', () => {
  const pair = graphOf(2, [[0, 1]])
  expect([meanClustering(pair), transitivity(pair)]).toEqual([0, null])
  expect([meanClustering(strangers), transitivity(strangers)]).toEqual([0, null])
})

test('nobody has no clustering', () => {
  expect([meanClustering(nobody), transitivity(nobody), sampledClustering(nobody, 5, luck)]).toEqual([null, null, null])
})

test('a sample of everybody is exact', () => {
  expect(sampledClustering(house, 5, luck)).toEqual({ mean: meanClustering(house), standardError: 0, nodes: 5 })
})

test('one person does not show how much people vary, and none is no sample', () => {
  expect(sampledClustering(house, 1, luck)).toMatchObject({ standardError: null, nodes: 1 })
  expect(() => sampledClustering(house, 0, luck)).toThrow('invalid nodes: 0')
})

/** The part of a node's pairs of neighbours that are tied, counted pair by pair. */
function clusteringOf({ offsets, neighbours }: Graph, node: number): number {
  const of = (each: number) => [...neighbours.slice(offsets[each], offsets[each + 1])]
  const friends = of(node)
  const pairs = friends.flatMap((one, at) => friends.slice(at + 1).map((other) => ({ one, other })))
  return pairs.length === 0 ? 0 : pairs.filter(({ one, other }) => of(one).includes(other)).length / pairs.length
}

test('the standard error of a sample of three of five is s/√3 · √(2/5)', () => {
  const asked = [...sample(house.nodes, 3, luck)].map((node) => clusteringOf(house, node))
  const mean = asked.reduce((sum, each) => sum + each, 0) / 3
  const variance = asked.reduce((sum, each) => sum + (each - mean) ** 2, 0) / 2
  const found = sampledClustering(house, 3, luck)
  expect(found?.mean).toBeCloseTo(mean, 12)
  expect(variance).toBeGreaterThan(0)
  expect(found?.standardError).toBeCloseTo(Math.sqrt((variance / 3) * (2 / 5)), 12)
})

test('a sample of 2,000 misses the mean of 10,000 by less than five standard errors (false alarm 1 in 1,700,000)', () => {
  const graph = generators.holmeKim.make({ links: 4, triads: 0.6 }, { nodes: 10_000, seed: 'sample', shares: [1] })
  const sampled = sampledClustering(graph, 2000, luck)!
  expect(sampled.nodes).toBe(2000)
  expect(Math.abs(sampled.mean - meanClustering(graph)!)).toBeLessThan(5 * sampled.standardError!)
})

property.prop([fc.uniqueArray(fc.nat(300)), fc.uniqueArray(fc.nat(300), { maxLength: 4 })])(
  'friends in common are counted alike for few and for many',
  (many, few) => {
    const [a, b] = [301, 302]
    const graph = graphOf(303, [
      ...many.map((each): [number, number] => [a, each]),
      ...few.map((each): [number, number] => [b, each]),
    ])
    const common = few.filter((each) => many.includes(each)).length
    expect([friendsInCommon(graph, a, b), friendsInCommon(graph, b, a)]).toEqual([common, common])
  },
)
