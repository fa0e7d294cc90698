import { expect, test } from 'vitest'
import { byReferral } from '../../../src/model/route.ts'
import { starOf } from '../smallWorld.ts'
import { onChannel, toldIn } from './onChannel.ts'

const weak: [number, number][] = [
  [0, 3],
  [0, 4],
]
const star = { people: 5, ties: starOf(5), weak }

test('a private message reaches every friend asked on the day, and counts as an invitation through private chat', () => {
  const { dayRows, route, referrer } = onChannel('privateChat', star)
  expect([...dayRows.invitationsSent]).toEqual([4, 0, 0, 0, 0])
  expect([...dayRows.newByPrivateChat]).toEqual([4, 0, 0, 0, 0])
  expect([...route.slice(1)]).toEqual([byReferral, byReferral, byReferral, byReferral])
  expect([...referrer.slice(1)]).toEqual([0, 0, 0, 0])
})

test('it goes along the ties that the channel uses', () => {
  expect(toldIn(onChannel('privateChat', { ...star, channel: { ties: 'strong' } }))).toEqual([1, 2])
  expect(toldIn(onChannel('privateChat', { ...star, channel: { ties: 'weak' } }))).toEqual([3, 4])
})

test('a weak tie carries no strength with it', () => {
  const { invitations } = onChannel('privateChat', star)
  const strong = [1, 2, 3, 4].map((friend) => invitations.strong[invitations.invited.indexOf(friend)])
  expect(strong).toEqual([1, 1, 0, 0])
})

test('it is answered after its delay', () => {
  const { dayRows } = onChannel('privateChat', { ...star, channel: { delay: 2 } })
  expect([...dayRows.newByPrivateChat]).toEqual([0, 0, 4, 0, 0])
})

test('every message costs what it costs', () => {
  const { dayRows } = onChannel('privateChat', { ...star, joins: 0, channel: { cost: 0.1 } })
  expect([...dayRows.channelCost]).toEqual([40, 40, 40, 40, 40])
})

test('no more messages go out a day than the platform lets out, and lots decide which', () => {
  const channel = { policy: { maxPerDay: 2 } }
  const { dayRows, invitations } = onChannel('privateChat', {
    ...star,
    joins: 0,
    channel,
    words: { clock: { days: 60 } },
  })
  expect([...dayRows.invitationsSent]).toEqual(Array(60).fill(2))
  const times = [0, 0, 0, 0, 0]
  for (const friend of invitations.invited.subarray(0, invitations.count)) times[friend] += 1
  // Each of four is one of two on 60 days, 30 times on average: fewer than 11 times has a chance below 1e-6.
  expect(Math.min(...times.slice(1))).toBeGreaterThanOrEqual(11)
})

test('a limit of no messages closes the channel: nobody shares', () => {
  const { dayRows, roll } = onChannel('privateChat', { ...star, channel: { policy: { maxPerDay: 0 } } })
  expect([...dayRows.sharers]).toEqual([0, 0, 0, 0, 0])
  expect(roll.fatigue[0]).toBe(0)
})
