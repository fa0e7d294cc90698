import { describe, expect, test } from 'vitest'
import { inducingOn } from '../../../src/model/inducing.ts'
import { type Offer, offerOf } from '../../../src/model/offer.ts'
import { findOut, letsOut } from '../../../src/model/platform.ts'
import type { Play } from '../../../src/model/play.ts'
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

test('a play induces sharing on its days that rewards the sender, opens a sale to sharers alone, or urges to share', () => {
  const offer = (to: Offer['to']) => offerOf({ to, form: 'cash', size: { kind: 'fixed', units: 1 } })
  const sale = (sharersOnly: boolean) => ({ discount: 0.1, stock: 1, sharersOnly })
  const induces = (play: Partial<Play>) => {
    const model = playing(smallModel(1, []), play)
    return inducingOn(model, worldOf(model, [0]), 0).length > 0
  }
  for (const to of ['referrer', 'group', 'upline'] as const) expect(induces({ offers: [offer(to)] })).toBe(true)
  expect(induces({ offers: [offer('friend')] })).toBe(false)
  expect([induces({ sale: sale(true) }), induces({ sale: sale(false) })]).toEqual([true, false])
  expect(induces({ rules: () => ({ urges: () => 1 }) })).toBe(true)
  expect(induces({ rules: () => ({ expects: () => 1 }) })).toBe(true)
  expect(induces({ rules: () => ({ welcomes: () => 1 }) })).toBe(false)
  expect(induces({ offers: [offer('referrer')], start: 1 })).toBe(false)
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
