import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { noEdges } from '../../src/graph/edges.ts'
import { matchStubs } from '../../src/graph/matchStubs.ts'

function matched(degrees: readonly number[], seed: string): string[] {
  const edges = noEdges(0)
  matchStubs(edges, Int32Array.from(degrees), seed, 'test')
  return Array.from({ length: edges.count }, (_, edge) => pairName(edges.sources[edge], edges.targets[edge])).sort()
}

function pairName(a: number, b: number): string {
  return `${Math.min(a, b)}-${Math.max(a, b)}`
}

test('two ends make a tie, an odd one stays loose, and none makes none', () => {
  expect(matched([], 'a')).toEqual([])
  expect(matched([0, 0], 'a')).toEqual([])
  expect(matched([1, 0, 1], 'a')).toEqual(['0-2'])
  expect(matched([1, 0, 1, 1], 'a')).toHaveLength(1)
  expect(matched([3], 'a')).toEqual(['0-0'])
})

test('the 15 ways of pairing six people are equally likely', () => {
  // χ² of 14 degrees of freedom is above 54.64 once in a million.
  const times = new Map<string, number>()
  const trials = 6000
  for (let trial = 0; trial < trials; trial++) {
    const pairing = matched([1, 1, 1, 1, 1, 1], `trial ${trial}`).join()
    times.set(pairing, (times.get(pairing) ?? 0) + 1)
  }
  const expected = trials / 15
  expect(times.size).toBe(15)
  expect([...times.values()].reduce((sum, each) => sum + (each - expected) ** 2 / expected, 0)).toBeLessThan(54.64)
})

const someDegrees = fc.array(fc.nat(6), { maxLength: 30 })

property.prop([someDegrees, fc.string()])(
  'everybody keeps the ends they came with, but for an odd one',
  (degrees, seed) => {
    const ends = matched(degrees, seed).flatMap((pair) => pair.split('-').map(Number))
    const left = degrees.map((degree, person) => degree - ends.filter((end) => end === person).length)
    expect(Math.min(0, ...left)).toBe(0)
    expect(left.reduce((sum, each) => sum + each, 0)).toBe(degrees.reduce((sum, each) => sum + each, 0) % 2)
  },
)

property.prop([someDegrees, fc.nat(6), fc.string()])(
  'one more person cuts at most half as many ties as they have ends, rounded up',
  (degrees, more, seed) => {
    const before = matched(degrees, seed)
    const after = matched([...degrees, more], seed)
    const cut = before.filter((pair) => {
      const at = after.indexOf(pair)
      if (at >= 0) after.splice(at, 1)
      return at < 0
    })
    expect(cut.length).toBeLessThanOrEqual(Math.ceil(more / 2))
  },
)
