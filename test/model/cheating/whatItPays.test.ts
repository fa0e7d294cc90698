import { describe, expect, test } from 'vitest'
import { cheat } from '../../../src/model/processes/cheat.ts'
import { worldOf } from '../byHand.ts'
import { hunters } from './hunters.ts'

describe('what an opportunist weighs', () => {
  /** Accounts that each of five makes on the first day, at ¥3 each and three at the most. */
  const accountsWith = (...plays: readonly object[]) => {
    const model = hunters({ plays: plays.map((play) => ({ play: 'ownOffers', days: 30, ...play })) })
    const world = worldOf(model, [0, 1, 2, 3, 4])
    cheat(model, world, 0)
    return { world, each: [...world.accounts] }
  }
  const three = [3, 3, 3, 3, 3]
  const none = [0, 0, 0, 0, 0]

  test('is how much smaller each further reward for bringing is: ¥10 and ¥5 pay, ¥2.50 does not', () => {
    expect(accountsWith({ offers: [{ amount: 10, taper: 0.5 }] }).each).toEqual([2, 2, 2, 2, 2])
  })

  test('is goods as well as cash, at what they are worth to people', () => {
    const goods = (worth: number) =>
      accountsWith({ offers: [{ to: 'friend', form: 'product', units: 1, worth, cost: 1 }] }).each
    expect([goods(4), goods(2)]).toEqual([three, none])
  })

  test('is nothing beyond a cap of their own, while the claims of accounts as friends know none', () => {
    expect(accountsWith({ offers: [{ amount: 10, perPerson: 2 }] }).each).toEqual([2, 2, 2, 2, 2])
    expect(accountsWith({ offers: [{ to: 'friend', amount: 10, perPerson: 2 }] }).each).toEqual(three)
  })

  test('is the reward of a new friend for coming, however many accounts came before', () => {
    const { world, each } = accountsWith({ offers: [{ to: 'friend', amount: 10, taper: 0.5 }] })
    expect(each).toEqual(three)
    expect(world.spent[0]).toBe(15 * 1000)
  })

  test('is how much smaller rewards get with each week of the play', () => {
    const begun = (start: number) => accountsWith({ start, offers: [{ amount: 10, weeklyTaper: 0.5 }] }).each
    // The first day of the play, the last of its second week at ¥5, and the first of its third at ¥2.50.
    expect(begun(1)).toEqual(three)
    expect(begun(-12)).toEqual(three)
    expect(begun(-13)).toEqual(none)
  })

  test('is no reward of a group', () => {
    expect(accountsWith({ offers: [{ to: 'group', amount: 10 }] }).each).toEqual(none)
  })

  test('is no reward of a play that does not run today, and none is claimed', () => {
    const later = { start: 2, offers: [{ to: 'friend', amount: 10 }] }
    expect(accountsWith({ offers: [{ to: 'friend', amount: 2 }] }, later).each).toEqual(none)
    const { world, each } = accountsWith({ offers: [{ to: 'friend', amount: 5 }] }, later)
    expect(each).toEqual(three)
    expect(world.claims.play.subarray(0, world.claims.count).every((play) => play === 0)).toBe(true)
  })

  test('and what an account claims, is nothing that it cannot reach', () => {
    const beside = [
      { to: 'friend', amount: 5 },
      { to: 'friend', amount: 50, form: 'coupon' },
      { to: 'group', amount: 50 },
    ]
    const { world, each } = accountsWith({ offers: beside })
    expect(each).toEqual(three)
    expect(world.claims.count).toBe(15)
    expect(world.claims.offer.subarray(0, 15).every((offer) => offer === 0)).toBe(true)
  })
})
