import { describe, expect, test } from 'vitest'
import { open, paid, queued, refused } from '../../../src/model/claims.ts'
import { settle } from '../../../src/model/processes/settle.ts'
import { make, promise } from '../../../src/model/rewards/promise.ts'
import type { World } from '../../../src/model/world.ts'
import { worldOf } from '../byHand.ts'
import { smallModel, starOf } from '../smallWorld.ts'

const starWith = (offer: object, play: object = {}) =>
  smallModel(5, starOf(5), { plays: [{ play: 'ownOffers', days: 5, offers: [{ amount: 10, ...offer }], ...play }] })

const statuses = ({ claims }: World) => [...claims.status.subarray(0, claims.count)]

describe('a promised reward', () => {
  test('is as large as the terms of the day have it, and is not made where they make it nothing', () => {
    const model = starWith({})
    const world = worldOf(model, [0])
    for (const [friend, factor] of [1, 0.25, 2, 0].entries()) {
      world.rewardFactor[0] = factor
      promise(model, world, friend + 1, 0, 0, 'join')
    }
    expect([...world.claims.amount.subarray(0, world.claims.count)]).toEqual([1000, 250, 2000])
    expect(world.spent[0]).toBe(3250)
  })

  test('is owed from the budget, and one in line for budget is not', () => {
    const model = starWith({ trigger: 'firstOrder' }, { budget: 15, budgetEnd: 'queue' })
    const world = worldOf(model, [0])
    for (const friend of [1, 2]) promise(model, world, friend, 0, 0, 'join')
    expect(statuses(world)).toEqual([open, queued])
    expect(world.promised[0]).toBe(1000)
    expect(world.queuedClaims).toEqual([1])
  })

  test('in line lapses in its time as others do, and gives no budget back that it never had', () => {
    const model = starWith({ trigger: 'firstOrder', expiry: 2 }, { budget: 15, budgetEnd: 'queue' })
    const world = worldOf(model, [0])
    promise(model, world, 1, 0, 1, 'join')
    promise(model, world, 2, 0, 0, 'join')
    settle(model, world, 2)
    expect(world.promised[0]).toBe(1000)
    expect(world.dayRows.rewardsExpired[2]).toBe(1000)
  })

  test('is one of so many a day to the same person, anew on each day', () => {
    const model = starWith({ perDay: 2 })
    const world = worldOf(model, [0])
    for (const friend of [1, 2, 3]) promise(model, world, friend, 0, 0, 'join')
    promise(model, world, 4, 0, 1, 'join')
    expect(statuses(world)).toEqual([paid, paid, refused, paid])
  })

  test('for a click is no reward for joining, nor the other way round', () => {
    const model = smallModel(5, starOf(5), {
      plays: [{ play: 'ownOffers', days: 5, offers: [{ amount: 1, trigger: 'click' }, { amount: 2 }] }],
    })
    const world = worldOf(model, [0])
    promise(model, world, 1, 0, 0, 'click')
    promise(model, world, 1, 0, 0, 'join')
    expect([...world.claims.amount.subarray(0, 2)]).toEqual([100, 200])
    expect(world.claims.count).toBe(2)
  })
})

describe('a throw-away account', () => {
  test('is new to everybody: its reward is that of a first friend, whatever its maker has had', () => {
    const model = starWith({ to: 'friend', taper: 0.5, perPerson: 2 })
    const world = worldOf(model, [0, 1])
    for (const account of [1, 2, 3]) make(model, world, 0, 0, 1, 1, 0, account)
    expect([...world.claims.amount.subarray(0, 3)]).toEqual([1000, 1000, 1000])
    expect(statuses(world)).toEqual([paid, paid, paid])
  })

  test('counts against the cap of whoever refers it, and against that of everybody together', () => {
    const capped = starWith({ perPerson: 2 })
    const world = worldOf(capped, [0, 1])
    for (const account of [1, 2, 3]) make(capped, world, 0, 0, 0, 1, 0, account)
    expect(statuses(world)).toEqual([paid, paid, refused])
    const few = starWith({ to: 'friend', perPlay: 2 })
    const other = worldOf(few, [0, 1])
    for (const account of [1, 2, 3]) make(few, other, 0, 0, 1, 1, 0, account)
    expect(statuses(other)).toEqual([paid, paid, refused])
  })
})
