import { expect, test } from 'vitest'
import { pathOf, starOf } from '../smallWorld.ts'
import { onChannel, toldIn } from './onChannel.ts'

const oneDay = { clock: { days: 1 } }
const path = { people: 6, ties: pathOf(6), words: oneDay }

test('a post in a group reaches friends and their friends, who are told across no tie, and nobody beyond', () => {
  const world = onChannel('group', path)
  expect(toldIn(world)).toEqual([1, 2])
  expect([...world.dayRows.groupPostsSeen]).toEqual([2])
  const { invitations } = world
  expect([1, 2].map((person) => invitations.strong[invitations.invited.indexOf(person)])).toEqual([1, 0])
  expect([...world.senders.slice(1, 3)]).toEqual([1, 0])
})

test('whoever joins through a group has its poster as referrer, tie or not', () => {
  const { referrer, dayRows } = onChannel('group', path)
  expect([...referrer.slice(1, 3)]).toEqual([0, 0])
  expect([...dayRows.newByGroup]).toEqual([2])
})

test('newcomers post in groups of their own the next day', () => {
  const world = onChannel('group', { ...path, words: { clock: { days: 2 } } })
  expect([...world.dayRows.newByGroup]).toEqual([2, 2])
  expect(toldIn(world)).toEqual([1, 2, 3, 4])
})

test('a friend of two friends is told once', () => {
  const ties: [number, number][] = [
    [0, 1],
    [0, 2],
    [1, 3],
    [2, 3],
  ]
  const { dayRows, invitations } = onChannel('group', { people: 4, ties, words: oneDay })
  expect([...dayRows.groupPostsSeen]).toEqual([3])
  expect([...invitations.invited.slice(0, invitations.count)].sort()).toEqual([1, 2, 3])
})

test('groups of weak ties alone hold who is at two weak ties at most', () => {
  const weak: [number, number][] = [
    [0, 1],
    [1, 2],
  ]
  const ties: [number, number][] = [...weak, [0, 3], [1, 4]]
  expect(toldIn(onChannel('group', { people: 5, ties, weak, words: oneDay, channel: { ties: 'weak' } }))).toEqual([
    1, 2,
  ])
  expect(toldIn(onChannel('group', { people: 5, ties, weak, words: oneDay, channel: { ties: 'strong' } }))).toEqual([3])
})

test('the same people sit in a group every day', () => {
  const { dayRows } = onChannel('group', { people: 41, ties: starOf(41), joins: 0, channel: { friends: 0.5 } })
  const [first] = dayRows.groupPostsSeen
  // Of 40 friends half sit in it: none, or all, has a chance of 2e-12.
  expect(first).toBeGreaterThan(0)
  expect(first).toBeLessThan(40)
  expect([...dayRows.groupPostsSeen]).toEqual(Array(5).fill(first))
})

test('posting in more groups reaches more people and costs more, up to the posts that the platform lets out', () => {
  const many = { people: 41, ties: starOf(41), joins: 0, words: oneDay }
  const channel = { friends: 0.3, cost: 1 }
  const one = onChannel('group', { ...many, channel })
  const three = onChannel('group', { ...many, channel: { ...channel, groups: 3 } })
  const capped = onChannel('group', { ...many, channel: { ...channel, groups: 3, policy: { maxPerDay: 1 } } })
  expect([one, three, capped].map(({ dayRows }) => dayRows.channelCost[0])).toEqual([100, 300, 100])
  expect(toldIn(capped)).toEqual(toldIn(one))
  expect(toldIn(three).length).toBeGreaterThan(toldIn(one).length)
})
