import fc from 'fast-check'
import { UndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import modularity from 'graphology-metrics/graph/modularity.js'
import seedrandom from 'seedrandom'
import { expect, test } from 'vitest'
import { communities } from '../../src/graph/communities.ts'
import { readEdgeList } from '../../src/graph/edgeList.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { stream } from '../../src/random/stream.ts'
import { graphOf, strangers, tiesOf } from './handMade.ts'
import { karateClub } from './karateClub.ts'

const luck = stream('communities', 'test')

/** The same graph as graphology has it, each node with its group. */
function peer(graph: Graph, of: ArrayLike<number>): UndirectedGraph {
  const made = new UndirectedGraph()
  for (let node = 0; node < graph.nodes; node++) made.addNode(node, { community: of[node] })
  for (const [a, b] of tiesOf(graph)) made.addUndirectedEdge(a, b)
  return made
}

test('two circles of friends with one tie between are two groups, with modularity 12/13 − 1/2', () => {
  const circle = (from: number) => [0, 1, 2, 3].flatMap((a) => [0, 1, 2, 3].map((b) => [from + a, from + b] as const))
  const found = communities(graphOf(8, [...circle(0), ...circle(4), [0, 4]]), luck)
  expect(found?.of).toEqual(Int32Array.of(0, 0, 0, 0, 1, 1, 1, 1))
  expect(found?.count).toBe(2)
  expect(found?.modularity).toBeCloseTo(12 / 13 - 1 / 2, 14)
})

test('the karate club falls into three or four groups, near the best modularity there is, 0.4198', () => {
  const read = readEdgeList(karateClub)
  if (!('graph' in read)) throw new Error('missing karate club')
  for (let seed = 0; seed < 20; seed++) {
    const found = communities(read.graph, stream(`${seed}`, 'test'))
    expect(found?.count).toBeOneOf([3, 4, 5])
    expect(found?.modularity).toBeGreaterThan(0.38)
    expect(found?.modularity).toBeLessThan(0.41979)
  }
})

test('its modularity is that of its groups, and seldom below what graphology finds', () => {
  const ties = fc.array(fc.tuple(fc.nat(39), fc.nat(39)), { minLength: 1, maxLength: 120 })
  let behind = 0
  let tried = 0
  fc.assert(
    fc.property(ties, (pairs) => {
      const graph = graphOf(40, pairs)
      const found = communities(graph, luck)
      if (found === null) return
      const same = peer(graph, found.of)
      expect(found.modularity).toBeCloseTo(modularity(same), 12)
      const theirs = louvain.detailed(same, { rng: seedrandom('peer') }).modularity
      expect(found.modularity).toBeGreaterThan(theirs - 0.08)
      behind += theirs - found.modularity
      tried++
    }),
  )
  expect(behind / tried).toBeLessThan(0.01)
})

test('no single node would gain by joining the group of a neighbour', () => {
  const read = readEdgeList(karateClub)
  if (!('graph' in read)) throw new Error('missing karate club')
  const { graph } = read
  const found = communities(graph, luck)
  if (found === null) throw new Error('missing groups')
  for (const [a, b] of tiesOf(graph)) {
    const moved = found.of.slice()
    moved[a] = found.of[b]
    expect(modularity(peer(graph, moved))).toBeLessThanOrEqual(found.modularity + 1e-12)
  }
})

test('people whom no tie connects have no groups', () => {
  expect(communities(strangers, luck)).toBeNull()
})
