import { expect, test } from 'vitest'
import { among } from '../../src/graph/among.ts'
import { barabasiAlbert } from '../../src/graph/generators/barabasiAlbert.ts'
import { rankOf, ranksOf } from '../../src/graph/ranks.ts'
import { faultsOf, house, nobody, tiesOf } from './handMade.ts'

test('some of a house know each other as they did in the whole of it, by their places', () => {
  // 0–1, 0–3, 0–4 and 1–4 are left without 2; 3 and 4 are then the third and the fourth.
  expect(tiesOf(among(house, Int32Array.of(0, 1, 3, 4)))).toEqual([
    [0, 1],
    [0, 2],
    [0, 3],
    [1, 3],
  ])
})

test('all of a graph are the graph, and none of it are nobody', () => {
  expect(among(house, Int32Array.of(0, 1, 2, 3, 4))).toEqual(house)
  expect(among(house, new Int32Array())).toEqual(nobody)
})

test('every third of many have exactly the ties that both ends are in', () => {
  const whole = barabasiAlbert.make({ links: 4 }, { nodes: 1000, seed: 'among', shares: [1] })
  const thirds = Int32Array.from({ length: 334 }, (_, place) => 3 * place)
  const part = among(whole, thirds)
  const expected = tiesOf(whole).filter(([one, other]) => one % 3 === 0 && other % 3 === 0)
  expect(expected.length).toBeGreaterThan(100)
  expect(tiesOf(part).map(([one, other]) => [3 * one, 3 * other])).toEqual(expected)
  expect(faultsOf(part)).toEqual([])
})

test('ranks count the numbers that are less, in whatever order these are given, the last of a word among them', () => {
  const ranks = ranksOf(Int32Array.of(64, 31, 99, 0, 63, 32), 100)
  const found = Array.from({ length: 100 }, (_, number) => rankOf(ranks, number))
  expect(found.flatMap((rank, number) => (rank < 0 ? [] : [[number, rank]]))).toEqual([
    [0, 0],
    [31, 1],
    [32, 2],
    [63, 3],
    [64, 4],
    [99, 5],
  ])
})
