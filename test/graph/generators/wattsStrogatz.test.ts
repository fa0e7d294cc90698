import { describe, expect, test } from 'vitest'
import { meanClustering, transitivity } from '../../../src/graph/clustering.ts'
import { wattsStrogatz } from '../../../src/graph/generators/wattsStrogatz.ts'
import { degreesOf, tiesOf } from '../handMade.ts'
import { meanAndError } from './meanAndError.ts'

const ring = (degree: number, rewired: number, nodes: number, seed = 'ring') =>
  wattsStrogatz.make({ degree, rewired }, { nodes, seed, shares: [1] })

describe('the ring', () => {
  test('of six people with two ties each, by hand', () => {
    expect(tiesOf(ring(2, 0, 6))).toEqual([
      [0, 1],
      [0, 5],
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
    ])
  })

  test.each([
    [4, 1 / 2],
    [6, 3 / 5],
    [10, 2 / 3],
  ])('of degree %i has clustering 3(K − 2)/4(K − 1)', (degree, clustering) => {
    const graph = ring(degree, 0, 100)
    expect(meanClustering(graph)).toBeCloseTo(clustering, 12)
    expect(new Set(degreesOf(graph))).toEqual(new Set([degree]))
  })

  test('takes an odd degree as the even one below, and ties few people at most all with all', () => {
    expect(ring(5, 0, 50)).toEqual(ring(4, 0, 50))
    expect(tiesOf(ring(10, 0, 5))).toHaveLength(10)
  })
})

describe('rewiring', () => {
  test.each([0.05, 0.1, 0.3])(
    'a share of %d keeps every tie, and makes clustering C(0)(1 − β)³ within 3 percent',
    (rewired) => {
      const graph = ring(10, rewired, 10_000)
      expect(tiesOf(graph)).toHaveLength(50_000)
      expect(Math.abs(meanClustering(graph)! / ((2 / 3) * (1 - rewired) ** 3) - 1)).toBeLessThan(0.03)
    },
  )

  test('leaves a triangle of the ring with chance (1 − β)³, within 7.5 standard errors of 20 graphs (false alarm 1 in 2.3 million)', () => {
    const [nodes, degree, rewired] = [3000, 10, 0.2]
    const triangles = (nodes * degree * (degree - 2)) / 8
    const { mean, error } = meanAndError(20, (seed) => {
      const graph = ring(degree, rewired, nodes, `${seed}`)
      const paths = degreesOf(graph).reduce((sum, each) => sum + (each * (each - 1)) / 2, 0)
      return (transitivity(graph)! * paths) / 3 / triangles
    })
    // A rewired tie closes some triangles by chance: at most one for each of K² pairs of neighbours in n.
    const byChance = ((nodes * degree) / 2) * rewired * (degree ** 2 / nodes)
    expect(mean - 0.8 ** 3).toBeLessThan(7.5 * error + byChance / triangles)
    expect(0.8 ** 3 - mean).toBeLessThan(7.5 * error)
  })

  test('everything leaves no neighbour of the ring', () => {
    const near = tiesOf(ring(4, 1, 1000)).filter(([a, b]) => Math.min(b - a, 1000 - b + a) <= 2)
    expect(near).toEqual([])
  })
})
