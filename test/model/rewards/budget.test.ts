import { describe, expect, test } from 'vitest'
import { gainOfFriend, gainOfReferrer } from '../../../src/model/gains.ts'
import { make } from '../../../src/model/rewards/promise.ts'
import { playing, worldOf } from '../byHand.ts'
import { smallModel, starOf } from '../smallWorld.ts'

const starWith = (offer: object, play: object = {}) =>
  smallModel(6, starOf(6), { plays: [{ play: 'ownOffers', days: 5, offers: [offer], ...play }] })

describe('a reward that shrinks as the budget runs short', () => {
  const budgetEnd = { rule: 'smaller', from: 0.5, part: 0.2 } as const

  test.each([
    ['signUp', 'paid'],
    ['firstOrder', 'promised'],
  ])('waits for %s, and does so by what is %s', (trigger) => {
    const given = starWith({ amount: 10, trigger })
    const model = playing(given, { ...given.plays[0], budget: 4000, budgetEnd })
    const world = worldOf(model, [0])
    for (const friend of [1, 2, 3, 4]) make(model, world, 0, 0, 0, friend, 0)
    // ¥40 of ¥40 are left, then ¥30, then ¥20, which is a half and not below it; then ¥10.
    expect([...world.claims.amount.subarray(0, 4)]).toEqual([1000, 1000, 1000, 200])
  })
})

describe('what is to gain where the budget has no room', () => {
  test('is nothing, and what there is room for is seen whole', () => {
    const model = starWith({ amount: 10, to: 'both' }, { budget: 25 })
    const world = worldOf(model, [0])
    const gains = () => [gainOfReferrer(model, world, 0, 0), gainOfFriend(model, world, 1, 0)]
    expect(gains()).toEqual([1000, 1000])
    make(model, world, 0, 0, 0, 1, 0)
    expect(gains()).toEqual([1000, 1000])
    make(model, world, 0, 1, 1, 0, 0)
    expect(gains()).toEqual([0, 0])
  })
})

test('what costs nothing is seen whole without any budget, whichever way it ends', () => {
  const given = starWith({ form: 'product', units: 2, worth: 5, cost: 0 })
  for (const rule of ['stop', 'proRate'] as const) {
    const model = playing(given, { ...given.plays[0], budget: 0, budgetEnd: { rule } })
    expect(gainOfReferrer(model, worldOf(model, [0]), 0, 0)).toBe(1000)
  }
})

test('a reward of the group is to gain for who brings and for who comes', () => {
  const model = starWith({ amount: 10, to: 'group' })
  const world = worldOf(model, [0])
  expect([gainOfReferrer(model, world, 0, 0), gainOfFriend(model, world, 1, 0)]).toEqual([1000, 1000])
})
