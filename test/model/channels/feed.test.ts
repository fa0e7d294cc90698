import { expect, test } from 'vitest'
import { starOf } from '../smallWorld.ts'
import { onChannel, toldIn } from './onChannel.ts'

const star = { people: 4, ties: starOf(4), weak: [[0, 3]] as [number, number][] }

test('a post reaches friends along the ties that the channel uses, and no further', () => {
  const ties: [number, number][] = [...starOf(4), [3, 4]]
  const words = { clock: { days: 1 } }
  const all = { people: 5, ties, weak: star.weak, words }
  expect(toldIn(onChannel('feed', all))).toEqual([1, 2, 3])
  expect(toldIn(onChannel('feed', { ...all, channel: { ties: 'strong' } }))).toEqual([1, 2])
  expect(toldIn(onChannel('feed', { ...all, channel: { ties: 'weak' } }))).toEqual([3])
})

test('a post costs the same, however many see it', () => {
  const { dayRows } = onChannel('feed', { ...star, joins: 0, channel: { cost: 2 } })
  expect([...dayRows.postsSeen]).toEqual([3, 3, 3, 3, 3])
  expect([...dayRows.channelCost]).toEqual([200, 200, 200, 200, 200])
})

test('those who join by it are counted as coming through the feed', () => {
  const { dayRows } = onChannel('feed', star)
  expect([...dayRows.newByFeed]).toEqual([3, 0, 0, 0, 0])
  expect([...dayRows.newByPrivateChat]).toEqual([0, 0, 0, 0, 0])
})

test('a limit of no messages closes the channel', () => {
  const { dayRows } = onChannel('feed', { ...star, channel: { cost: 2, policy: { maxPerDay: 0 } } })
  expect([...dayRows.sharers]).toEqual([0, 0, 0, 0, 0])
  expect([...dayRows.channelCost]).toEqual([0, 0, 0, 0, 0])
})
