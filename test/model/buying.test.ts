import { describe, expect, test } from 'vitest'
import { never } from '../../src/model/never.ts'
import { simulate } from '../../src/model/simulate.ts'
import { smallModel, starOf } from './smallWorld.ts'

/** Everybody logs in every day and orders at every login. */
const eager = { product: { interpurchase: 0.01 }, behaviour: { logIn: { base: 1 } } }

describe('buying', () => {
  test('books every order at the list price where there is no deal, and the day rows add up', () => {
    const { world } = simulate(smallModel(2, [], { clock: { days: 3 }, community: { members: 2 }, ...eager }))
    expect(world.orderBook.count).toBe(6)
    expect([...world.orderBook.paid.subarray(0, 6)]).toEqual([10000, 10000, 10000, 10000, 10000, 10000])
    expect([...world.dayRows.ordersFullPrice]).toEqual([2, 2, 2])
    expect([...world.dayRows.firstOrders]).toEqual([2, 0, 0])
    expect([...world.dayRows.revenue]).toEqual([20000, 20000, 20000])
    expect([...world.dayRows.goodsCost]).toEqual([12000, 12000, 12000])
    expect([...world.firstOrder]).toEqual([0, 0])
    expect([...world.secondOrder]).toEqual([1, 1])
  })

  test('moves satisfaction a learning step toward quality times half of one plus fit', () => {
    const words = { clock: { days: 1 }, community: { members: 1 }, product: { ...eager.product, quality: 0.8 } }
    const { world } = simulate(
      smallModel(1, [], { ...eager, ...words, behaviour: { ...eager.behaviour, buy: { learning: 0.3 } } }),
    )
    // Experience .8 × (.5 + .5 × .5) = .6; from .5: .5 + .3 × .1 = .53.
    expect(world.roll.satisfaction[0]).toBeCloseTo(0.53, 6)
  })

  test('disappoints and refunds half when every delivery fails', () => {
    const words = {
      clock: { days: 1 },
      community: { members: 1 },
      circumstances: [{ circumstance: 'deliveryFailure', start: 1, days: 1, failed: 1 }],
    }
    const { world } = simulate(smallModel(1, [], { ...eager, ...words }))
    expect(world.roll.satisfaction[0]).toBeCloseTo(0.5 - 0.3 * 0.5, 6)
    expect(world.dayRows.refunds[0]).toBe(5000)
  })

  test('lets the reference price follow prices seen and paid', () => {
    const words = {
      clock: { days: 2 },
      community: { members: 1 },
      plays: [{ play: 'limitedTimeSale', start: 1, days: 1, discount: 0.4, sharersOnly: false }],
      behaviour: { ...eager.behaviour, buy: { seenCarryOver: 0.9, paidCarryOver: 0.7 } },
    }
    const { world } = simulate(smallModel(1, [], { ...eager, ...words }))
    // Day 1: sees and pays .6: 1 → .9 + .06 = .96 → .672 + .18 = .852. Day 2: sees and pays 1: .8668 → .90676.
    expect(world.roll.reference[0]).toBeCloseTo(0.90676, 6)
    expect([...world.orderBook.paid.subarray(0, 2)]).toEqual([6000, 10000])
    expect([...world.orderBook.deal.subarray(0, 2)]).toEqual([1, 0])
    expect(world.fullPriceReturn[0]).toBe(1)
  })
})

describe('a limited-time sale', () => {
  const sale = (more: object) => ({
    clock: { days: 2 },
    community: { members: 5 },
    plays: [{ play: 'limitedTimeSale', start: 1, days: 2, discount: 0.4, sharersOnly: false, ...more }],
    ...eager,
  })

  test('sells no more than its stock; who goes without is drawn, and buys nothing that day', () => {
    const { world } = simulate(smallModel(5, [], sale({ stock: 2 })))
    expect([...world.dayRows.ordersOnDeal]).toEqual([2, 0])
    expect([...world.dayRows.ordersFullPrice]).toEqual([0, 5])
  })

  test('is closed to members who have not shared it', () => {
    const { world } = simulate(smallModel(5, [], sale({ sharersOnly: true })))
    expect([...world.dayRows.ordersOnDeal]).toEqual([0, 0])
    expect([...world.dayRows.ordersFullPrice]).toEqual([5, 5])
  })

  test('is open to those who shared it, and to those who came through them', () => {
    const words = {
      ...sale({ sharersOnly: true }),
      community: { members: 1 },
      behaviour: { ...eager.behaviour, share: { base: 1 } },
    }
    const { world } = simulate(smallModel(2, [[0, 1]], words))
    expect([...world.dayRows.ordersOnDeal]).toEqual([2, 2])
    expect([...world.orderBook.paid.subarray(0, 4)]).toEqual([6000, 6000, 6000, 6000])
  })

  test('does nothing outside its days', () => {
    const { world } = simulate(smallModel(5, [], { ...sale({ start: 2, days: 1 }) }))
    expect([...world.dayRows.ordersOnDeal]).toEqual([0, 5])
  })
})

describe('coupons', () => {
  const withCoupon = (more: object) => ({
    clock: { days: 2 },
    community: { members: 1 },
    plays: [
      {
        play: 'singleSidedReferral',
        to: 'friend',
        reward: 15,
        form: 'coupon',
        trigger: 'signUp',
        start: 1,
        days: 1,
        ...more,
      },
    ],
    ...eager,
    behaviour: { ...eager.behaviour, share: { base: 1 } },
  })

  test('come off one order after they were given, and only one', () => {
    const { world } = simulate(smallModel(2, [[0, 1]], withCoupon({})))
    const friend = world.referrer.findIndex((referrer) => referrer >= 0)
    const { person, paid, count } = world.orderBook
    const mine = Array.from({ length: count }, (_, row) => row).filter((row) => person[row] === friend)
    // The welcome coupon is in hand when the friend joins, and comes off the order of that day.
    expect(mine.map((row) => paid[row])).toEqual([8500, 10000])
    expect(world.coupon[friend]).toBe(0)
    expect([...world.dayRows.discounts]).toEqual([1500, 0])
  })

  test('do not work on an order below their threshold', () => {
    const { world } = simulate(smallModel(2, [[0, 1]], withCoupon({ couponThreshold: 101 })))
    expect([...world.dayRows.ordersOnDeal]).toEqual([0, 0])
  })
})

describe('two members of a star', () => {
  test('who never order have no order days', () => {
    const { world } = simulate(smallModel(3, starOf(3), { community: { members: 3 } }))
    expect([...world.firstOrder, ...world.lastOrder]).toEqual([never, never, never, never, never, never])
  })
})
