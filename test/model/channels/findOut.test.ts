import { describe, expect, test } from 'vitest'
import { findOut, letsOut } from '../../../src/model/platform.ts'
import { share } from '../../../src/model/processes/share.ts'
import { playing, worldOf } from '../byHand.ts'
import { smallModel } from '../smallWorld.ts'

const policy = { inducing: 'blocked', detection: 1, blockDays: 2 }

/** Two who know each other, of whom one is a member and shares only when they tag the other in a comment. */
const commenter = (policy: object, play: object) =>
  playing(smallModel(2, [[0, 1]], { channels: { privateChat: { policy } } }), {
    prompt: { effect: 0, part: 1, tags: 1, quality: 0.5, good: 1, weight: 0 },
    ...play,
  })

test('what is found out is blocked from the next day on, for so many days, and what nothing induces never is', () => {
  const model = smallModel(1, [], { channels: { group: { policy } } })
  const world = worldOf(model, [0])
  findOut(model, world, 'group', 1)
  const goesOut = (induced: boolean) => [0, 1, 2, 3, 4].map((day) => letsOut(world, 'group', 0, day, induced))
  expect(goesOut(true)).toEqual([true, true, false, false, true])
  expect(goesOut(false)).toEqual([true, true, true, true, true])
})

describe('tagging a friend in a comment', () => {
  const tagged = (play: object) => {
    const model = commenter(policy, play)
    const world = worldOf(model, [0])
    world.tagDay[0] = 0
    share(model, world, 0)
    expect(world.dayRows.invitationsSent[0]).toBe(1)
    return letsOut(world, 'privateChat', 0, 1, true)
  }

  test('is found out where a play induces it', () => {
    expect(tagged({ rules: () => ({ expects: () => 0 }) })).toBe(false)
  })

  test('is not where none does', () => {
    expect(tagged({})).toBe(true)
  })
})
