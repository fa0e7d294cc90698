import { expect, test } from 'vitest'
import { purposes, reducedStreams } from '../../src/model/streams.ts'
import { stream, streamBelow, streamNumbered } from '../../src/random/stream.ts'

const keyOf = (seed: string) => {
  const { key0, key1 } = reducedStreams(seed)('login')
  return `${key0} ${key1}`
}

test('seeds of reduced forms have luck of their own, replicates and replicates of these among them', () => {
  const seeds = [
    '',
    'a',
    'b',
    'a/1',
    'a/2',
    'b/1',
    'a/1/2',
    'a/12',
    'a/01',
    'a/-1',
    'a/1e3',
    'a/4294967297',
    '/1',
    'a/',
  ]
  expect(new Set(seeds.map(keyOf)).size).toBe(seeds.length)
  expect(seeds.map(keyOf)).toEqual(seeds.map(keyOf))
})

test('the luck of a replicate comes of the key of what stands before its number', () => {
  const above = streamNumbered(stream('a', 'reduced'), 17)
  expect(reducedStreams('a/17')('order')).toEqual(streamBelow(above, purposes.order))
})
