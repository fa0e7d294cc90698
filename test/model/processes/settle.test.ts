import { describe, expect, test } from 'vitest'
import { due, lapsed, open, paid, queued, refused } from '../../../src/model/claims.ts'
import type { Model } from '../../../src/model/model.ts'
import { noSale, order } from '../../../src/model/processes/buy.ts'
import { settle } from '../../../src/model/processes/settle.ts'
import { make } from '../../../src/model/rewards/promise.ts'
import { takeBack } from '../../../src/model/rewards/takeBack.ts'
import type { World } from '../../../src/model/world.ts'
import { worldOf } from '../byHand.ts'
import { smallModel, starOf } from '../smallWorld.ts'

const days = 6

/** A star of five, in which rewards of ¥10 are promised as a test says. */
function starWith(...plays: readonly object[]): Model {
  const all = plays.map((play) => ({ play: 'ownOffers', days, ...play }))
  return smallModel(5, starOf(5), { clock: { days }, plays: all })
}

/** What the hub would get for a friend who never orders. */
const inVain = { amount: 10, trigger: 'firstOrder' }

const statuses = ({ claims }: World) => [...claims.status.subarray(0, claims.count)]

describe('a claim in line', () => {
  /** The budget of ¥10 is promised until day 1 for a friend who never orders; the claim about person 2 is in line. */
  const lineOf = (offer: object) => {
    const offers = [
      { ...inVain, expiry: 1 },
      { amount: 5, ...offer },
    ]
    const model = starWith({ budget: 10, budgetEnd: 'queue', offers })
    const world = worldOf(model, [0, 1, 2])
    make(model, world, 0, 0, 0, 1, 0)
    make(model, world, 0, 1, 0, 2, 0)
    expect(statuses(world)).toEqual([open, queued])
    return { model, world }
  }

  test.each([
    { trigger: 'click', orders: false },
    { trigger: 'signUp', orders: false },
    { trigger: 'firstOrder', orders: true },
    { trigger: 'firstOrder', minimumSpend: 200, orders: true },
    { trigger: 'minimumSpend', minimumSpend: 100, orders: true },
  ])('that waited for budget alone is paid as soon as there is any: %o', ({ orders, ...offer }) => {
    const { model, world } = lineOf(offer)
    if (orders) order(model, world, 2, 0, noSale)
    settle(model, world, 0)
    expect(statuses(world)).toEqual([open, queued])
    settle(model, world, 1)
    expect(statuses(world)).toEqual([lapsed, paid])
    expect([...world.dayRows.rewardsPaid.subarray(0, 2)]).toEqual([0, 500])
    expect([...world.dayRows.rewardsPending.subarray(0, 2)]).toEqual([1000, 0])
  })

  test.each([{ trigger: 'firstOrder' }, { trigger: 'minimumSpend', minimumSpend: 200 }])(
    'is a promise from then on where its order has not come: %o',
    (offer) => {
      const { model, world } = lineOf(offer)
      if (offer.minimumSpend !== undefined) order(model, world, 2, 0, noSale)
      settle(model, world, 0)
      settle(model, world, 1)
      expect(statuses(world)).toEqual([lapsed, open])
      expect([...world.dayRows.rewardsPending.subarray(0, 2)]).toEqual([1000, 500])
    },
  )

  test('that has lapsed is out of it, though there is budget on the same day', () => {
    const { model, world } = lineOf({ trigger: 'signUp', expiry: 1 })
    settle(model, world, 0)
    settle(model, world, 1)
    expect(statuses(world)).toEqual([lapsed, lapsed])
    expect([world.promised[0], world.spent[0]]).toEqual([0, 0])
    expect(world.queuedClaims).toEqual([])
  })

  test('keeps its place while others are promised what there is', () => {
    // Two promises of ¥10 fill the budget, and expire on day 1 and day 2; two claims are in line for it.
    const offers = [1, 2, 30, 30].map((expiry) => ({ ...inVain, expiry }))
    const model = starWith({ budget: 20, budgetEnd: 'queue', offers })
    const world = worldOf(model, [0])
    for (const at of [0, 1, 2, 3]) make(model, world, 0, at, 0, 1, 0)
    const line = [0, 1, 2].map((day) => {
      settle(model, world, day)
      return statuses(world)
    })
    expect(line).toEqual([
      [open, open, queued, queued],
      [lapsed, open, open, queued],
      [lapsed, lapsed, open, open],
    ])
    expect([...world.dayRows.rewardsPending.subarray(0, 3)]).toEqual([2000, 2000, 2000])
  })
})

describe('a play that shares its budget out', () => {
  const sharing = { budgetEnd: 'proRate', budget: 10 }
  const first = { amount: 6, trigger: 'firstOrder' }

  test('does so on its own last day, whatever another does', () => {
    const offers = [{ amount: 10 }]
    const model = starWith({ ...sharing, days: 2, offers }, { ...sharing, days: 4, offers })
    const world = worldOf(model, [0])
    for (const play of [1, 0, 1]) make(model, world, play, 0, 0, 1, 0)
    const each = [0, 1, 2, 3].map((day) => {
      settle(model, world, day)
      return statuses(world)
    })
    expect(each).toEqual([
      [due, due, due],
      [due, paid, due],
      [due, paid, due],
      [paid, paid, paid],
    ])
    expect([...world.dayRows.rewardsPaid.subarray(0, 4)]).toEqual([0, 1000, 0, 1000])
  })

  test('counts neither what was taken back before its last day nor what others have', () => {
    // Of three friends the last sends the order back, so that ¥10 are shared by two of ¥8.
    const offers = [{ ...first, amount: 8 }]
    const model = starWith({ ...sharing, days: 2, offers })
    const world = worldOf(model, [0, 1, 2, 3])
    for (const friend of [1, 2, 3]) {
      make(model, world, 0, 0, 0, friend, 0)
      order(model, world, friend, 0, noSale)
    }
    settle(model, world, 0)
    takeBack(model, world, 3, 1)
    settle(model, world, 1)
    expect(statuses(world)).toEqual([paid, paid, refused])
    expect([...world.claims.amount.subarray(0, 2)]).toEqual([500, 500])
    expect([world.spent[0], world.promised[0]]).toEqual([1000, 0])
  })

  test('gives what falls due later the rest of it, and nothing where nothing is left', () => {
    // ¥6 on the last day; the next day a friend orders, for whom ¥4 is left, and on the day after another, for whom nothing is.
    const model = starWith({ ...sharing, days: 1, offers: [first] })
    const world = worldOf(model, [0, 1, 2, 3])
    const promised: number[] = []
    for (const friend of [1, 2, 3]) make(model, world, 0, 0, 0, friend, 0)
    for (const day of [0, 1, 2]) {
      order(model, world, day + 1, day, noSale)
      settle(model, world, day)
      promised.push(world.promised[0])
    }
    expect(statuses(world)).toEqual([paid, paid, refused])
    expect([...world.claims.amount.subarray(0, 3)]).toEqual([600, 400, 0])
    expect([...world.claims.closed.subarray(0, 3)]).toEqual([0, 1, 2])
    expect([...world.dayRows.rewardsPaid.subarray(0, 3)]).toEqual([600, 400, 0])
    expect(promised).toEqual([400, 0, 0])
    expect(world.spent[0]).toBe(1000)
  })

  test('gives in full what takes nothing from it', () => {
    const offers = [{ form: 'drawTickets', units: 3, cost: 0 }, { amount: 20 }]
    const model = starWith({ ...sharing, days: 1, offers })
    const world = worldOf(model, [0])
    make(model, world, 0, 0, 0, 1, 0)
    settle(model, world, 0)
    expect(statuses(world)).toEqual([paid])
    make(model, world, 0, 0, 0, 2, 0)
    make(model, world, 0, 1, 0, 2, 0)
    settle(model, world, 0)
    expect(statuses(world)).toEqual([paid, paid, paid])
    expect([...world.claims.units.subarray(0, 3)]).toEqual([3, 3, 1000])
  })
})
