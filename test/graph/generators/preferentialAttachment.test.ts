import { describe, expect, test } from 'vitest'
import { meanClustering } from '../../../src/graph/clustering.ts'
import { barabasiAlbert } from '../../../src/graph/generators/barabasiAlbert.ts'
import { holmeKim } from '../../../src/graph/generators/holmeKim.ts'
import { degreesOf, tiesOf } from '../handMade.ts'
import { meanAndError } from './meanAndError.ts'

const barabasi = (links: number, nodes: number, seed: string) =>
  barabasiAlbert.make({ links }, { nodes, seed, shares: [1] })
const holme = (links: number, triads: number, nodes: number, seed: string) =>
  holmeKim.make({ links, triads }, { nodes, seed, shares: [1] })

/** The part of the nodes with just as many ties, over 30 graphs of 10,000. */
function shareWith(degree: number): { mean: number; error: number } {
  return meanAndError(30, (seed) => graphs[seed].filter((each) => each === degree).length / 10_000)
}
const graphs = Array.from({ length: 30 }, (_, seed) => degreesOf(barabasi(3, 10_000, `degrees ${seed}`)))

describe('Barabási–Albert', () => {
  // The law is that of an endless graph; its first people bend it by a few in 10,000.
  const bend = 3e-4
  test.each([
    [3, 0.4],
    [4, 0.2],
    [5, 4 / 35],
    [10, 1 / 55],
  ])(
    'P(%i) = 2m(m + 1)/(k(k + 1)(k + 2)) for m = 3, within 6.6 standard errors of 30 graphs (false alarm 1e-6 for all four)',
    (degree, law) => {
      const { mean, error } = shareWith(degree)
      expect(Math.abs(mean - law)).toBeLessThan(6.6 * error + bend)
    },
  )

  test('nobody has fewer ties than a newcomer makes', () => {
    expect(Math.min(...graphs[0])).toBe(3)
  })

  test('the first people all know each other, and each newcomer adds as many ties', () => {
    expect(tiesOf(barabasi(3, 4, 'first'))).toHaveLength(6)
    expect(tiesOf(barabasi(3, 1000, 'first'))).toHaveLength(6 + 996 * 3)
  })
})

describe('Holme–Kim', () => {
  test('clustering grows with the chance of triads, and the mean degree stays', () => {
    const found = [0, 0.3, 0.6, 0.9].map((triads) => holme(5, triads, 5000, 'triads'))
    const clustering = found.map((graph) => meanClustering(graph)!)
    for (let step = 1; step < 4; step++) expect(clustering[step] - clustering[step - 1]).toBeGreaterThan(0.05)
    for (const graph of found) expect(tiesOf(graph)).toHaveLength(15 + 4994 * 5)
  })

  test('the default has the clustering of about .2 that it names', () => {
    expect(Math.abs(meanClustering(holme(5, 0.6, 10_000, 'default'))! - 0.2)).toBeLessThan(0.02)
  })

  test('hubs stay as frequent: P(K ≥ 30) is m(m + 1)/(30 · 31) within a third', () => {
    const share = degreesOf(holme(3, 0.6, 20_000, 'hubs')).filter((degree) => degree >= 30).length / 20_000
    expect(Math.abs(share / (12 / 930) - 1)).toBeLessThan(1 / 3)
  })

  test('without triads it has the degrees of Barabási–Albert', () => {
    const { mean, error } = meanAndError(20, (seed) => {
      return degreesOf(holme(3, 0, 3000, `${seed}`)).filter((degree) => degree === 3).length / 3000
    })
    expect(Math.abs(mean - 0.4)).toBeLessThan(7.5 * error + 1e-3)
  })

  test('newcomers who always close triads, and tie to nearly everybody, still find their ties', () => {
    expect(tiesOf(holme(5, 1, 200, 'closed'))).toHaveLength(15 + 194 * 5)
    expect(tiesOf(holme(20, 1, 22, 'crowded'))).toHaveLength(210 + 20)
  })
})

test.each([
  ['Barabási–Albert', (nodes: number) => barabasi(4, nodes, 'more')],
  ['Holme–Kim', (nodes: number) => holme(4, 0.6, nodes, 'more')],
])('one more person leaves the earlier ties of %s as they were', (_, make) => {
  const before = tiesOf(make(800))
  const after = tiesOf(make(801))
  expect(after.filter(([, later]) => later < 800)).toEqual(before)
  expect(after).toHaveLength(before.length + 4)
})
