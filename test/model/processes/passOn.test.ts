import { expect, test } from 'vitest'
import { deskOf, tag } from '../../../src/model/processes/passOn.ts'
import { worldOf } from '../byHand.ts'
import { smallModel, starOf } from '../smallWorld.ts'

function tagging(policy: object, members: readonly number[] = [0]) {
  const model = smallModel(3, starOf(3), { channels: { privateChat: { cost: 0.1, policy } } })
  const world = worldOf(model, members)
  const tagged = tag(model, world, deskOf(model, world, 0, 'privateChat'), 0, true)
  return [tagged, world.invitations.count, world.dayRows.channelCost[0]]
}

test('whoever tags a friend in a comment sends one private message', () => {
  expect(tagging({})).toEqual([true, 1, 10])
})

test('nobody does where the platform lets no private messages out, or where all friends are members', () => {
  expect(tagging({ maxPerDay: 0 })).toEqual([false, 0, 0])
  expect(tagging({}, [0, 1, 2])).toEqual([false, 0, 0])
})
