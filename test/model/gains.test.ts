import { describe, expect, test } from 'vitest'
import { gainOfFriend, gainOfReferrer, gainsOfReferrers, savingForNewcomers } from '../../src/model/gains.ts'
import { offerOf } from '../../src/model/offer.ts'
import { make } from '../../src/model/rewards/promise.ts'
import { playing, worldOf } from './byHand.ts'
import { smallModel, starOf } from './smallWorld.ts'

const starWith = (offer: object, play: object = {}) =>
  smallModel(5, starOf(5), { plays: [{ play: 'ownOffers', days: 5, offers: [offer], ...play }] })

describe('what a reward is worth beforehand', () => {
  test('is the part of it that can be counted on where the budget is shared out among all claims', () => {
    const model = starWith({ amount: 10 }, { budget: 15, budgetEnd: 'proRate' })
    const world = worldOf(model, [0])
    const seen = [1, 2, 3].map((friend) => {
      const gain = gainOfReferrer(model, world, 0, 0)
      make(model, world, 0, 0, 0, friend, 0)
      return gain
    })
    // ¥15 for claims of nothing, of ¥10 and of ¥20; of ¥30 a half is left of each.
    expect(seen).toEqual([1000, 1000, 750])
    expect(gainOfReferrer(model, world, 0, 0)).toBe(500)
  })

  test('is what it is worth to people, not what it costs', () => {
    const model = starWith({ form: 'product', units: 2, worth: 20, cost: 7 })
    expect(gainOfReferrer(model, worldOf(model, [0]), 0, 0)).toBe(4000)
  })

  test.each([
    ['in all', { perPerson: 2 }, [1000, 1000, 0, 0]],
    ['on a day', { perDay: 2 }, [1000, 1000, 0, 1000]],
    ['for all together', { perPlay: 2 }, [1000, 1000, 0, 0]],
  ])('is nothing to whoever has had as many as there may be %s, and to no other', (_, cap, seen) => {
    const model = starWith({ amount: 10, ...cap })
    const world = worldOf(model, [0, 1])
    const gains = [1, 2, 3].map((friend) => {
      const gain = gainsOfReferrers(model, world, 0)(0)
      if (friend < 3) make(model, world, 0, 0, 0, friend, 0)
      return gain
    })
    expect([...gains, gainsOfReferrers(model, world, 1)(0)]).toEqual(seen)
    expect(gainsOfReferrers(model, world, 0)(1)).toBe('perPlay' in cap ? 0 : 1000)
  })

  test('falls with each that a member has had where it tapers, one member after the other', () => {
    // Without a cap on how many a person can have.
    const offer = offerOf({ to: 'referrer', form: 'cash', size: { kind: 'fixed', units: 1000 }, taperPerReward: 0.5 })
    const model = playing(smallModel(5, starOf(5)), { offers: [offer] })
    const world = worldOf(model, [0, 1])
    for (const friend of [2, 3]) make(model, world, 0, 0, 0, friend, 0)
    const gainOf = gainsOfReferrers(model, world, 0)
    expect([0, 1, 0].map(gainOf)).toEqual([250, 1000, 250])
  })

  test('goes with the terms of the day', () => {
    const model = starWith({ amount: 10, to: 'both' })
    const world = worldOf(model, [0])
    world.rewardFactor[0] = 0.5
    expect([gainOfReferrer(model, world, 0, 0), gainOfFriend(model, world, 1, 0)]).toEqual([500, 500])
  })
})

test('newcomers of the segments that a sale is for save by it, and no others do', () => {
  const segments = ['ours', 'others'].map((name) => ({ name, share: 0.5 }))
  const sale = { discount: 0.4, stock: 10, sharersOnly: false }
  const given = smallModel(4, [], { market: { segments }, behaviour: { judgement: { savingWorth: 1 } } })
  const model = playing(given, { sale, audience: Uint8Array.of(1, 0) })
  const world = worldOf(model, [])
  expect([0, 1].map((segment) => savingForNewcomers(model, world, segment, 0))).toEqual([4000, 0])
})
