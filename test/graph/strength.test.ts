import { describe, expect, test } from 'vitest'
import { friendsInCommon } from '../../src/graph/friendsInCommon.ts'
import { barabasiAlbert } from '../../src/graph/generators/barabasiAlbert.ts'
import { holmeKim } from '../../src/graph/generators/holmeKim.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { strengthOfTies } from '../../src/graph/strength.ts'
import { house, nobody, strangers, tiesOf } from './handMade.ts'

const request = { nodes: 3000, seed: 'strength', shares: [1] }
const graph = holmeKim.make({ links: 5, triads: 0.6 }, request)
const rules = ['drawn', 'sharedFriends'] as const

/** The strength of each tie, by its arc from a to b. */
function strengthFrom(graph: Graph, strength: Uint8Array): Map<string, number> {
  const found = new Map<string, number>()
  for (let node = 0; node < graph.nodes; node++) {
    for (let arc = graph.offsets[node]; arc < graph.offsets[node + 1]; arc++) {
      found.set(`${node}–${graph.neighbours[arc]}`, strength[arc])
    }
  }
  return found
}

describe.each(rules)('by the rule %s', (rule) => {
  test('a tie is as strong one way as the other', () => {
    const strength = strengthFrom(graph, strengthOfTies(graph, rule, 0.3, 'a'))
    expect(tiesOf(graph).filter(([a, b]) => strength.get(`${a}–${b}`) !== strength.get(`${b}–${a}`))).toEqual([])
  })

  test('a share of 0 makes none strong, of 1 all', () => {
    expect(strengthOfTies(graph, rule, 0, 'a').includes(1)).toBe(false)
    expect(strengthOfTies(graph, rule, 1, 'a').includes(0)).toBe(false)
  })

  test('a larger share leaves strong what was strong', () => {
    const few = strengthOfTies(graph, rule, 0.2, 'a')
    const many = strengthOfTies(graph, rule, 0.6, 'a')
    expect(few.filter((each, arc) => each > many[arc])).toHaveLength(0)
  })

  test('no ties have no strength', () => {
    expect(strengthOfTies(nobody, rule, 0.5, 'a')).toHaveLength(0)
    expect(strengthOfTies(strangers, rule, 0.5, 'a')).toHaveLength(0)
  })
})

test('drawn ties are strong in their share, within 4.9 standard deviations (false alarm 1e-6)', () => {
  const ties = graph.neighbours.length / 2
  const strong = strengthOfTies(graph, 'drawn', 0.3, 'a').reduce((sum, each) => sum + each, 0) / 2
  expect(Math.abs(strong - 0.3 * ties)).toBeLessThan(4.9 * Math.sqrt(0.3 * 0.7 * ties))
})

test('a drawn tie stays as it is when one more person comes', () => {
  const [before, after] = [3000, 3001].map((nodes) => {
    const grown = barabasiAlbert.make({ links: 3 }, { ...request, nodes })
    return { grown, strength: strengthFrom(grown, strengthOfTies(grown, 'drawn', 0.5, 'a')) }
  })
  const changed = tiesOf(before.grown).filter(([a, b]) => {
    return before.strength.get(`${a}–${b}`) !== after.strength.get(`${a}–${b}`)
  })
  expect(changed).toEqual([])
})

describe('by shared friends', () => {
  test('exactly the share of the ties is strong, to the nearest tie', () => {
    for (const share of [0.1, 0.3, 0.77]) {
      const strong = strengthOfTies(graph, 'sharedFriends', share, 'a').reduce((sum, each) => sum + each, 0) / 2
      expect(Math.abs(strong - (share * graph.neighbours.length) / 2)).toBeLessThanOrEqual(1)
    }
  })

  test('no weak tie has more friends in common than a strong one', () => {
    const strength = strengthFrom(graph, strengthOfTies(graph, 'sharedFriends', 0.3, 'a'))
    const common = (strong: number) =>
      tiesOf(graph)
        .filter(([a, b]) => strength.get(`${a}–${b}`) === strong)
        .map(([a, b]) => friendsInCommon(graph, a, b))
    expect(Math.max(...common(0))).toBeLessThanOrEqual(Math.min(...common(1)))
  })

  test('in a house the half that is strong is the roof', () => {
    const strength = strengthFrom(house, strengthOfTies(house, 'sharedFriends', 0.5, 'a'))
    expect(tiesOf(house).filter(([a, b]) => strength.get(`${a}–${b}`) === 1)).toEqual([
      [0, 1],
      [0, 4],
      [1, 4],
    ])
  })
})
