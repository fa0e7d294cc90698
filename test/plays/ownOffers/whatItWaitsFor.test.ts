import { describe, expect, test } from 'vitest'
import { held, paid, refused } from '../../../src/model/claims.ts'
import type { Model } from '../../../src/model/model.ts'
import { smallModel, starOf } from '../../model/smallWorld.ts'
import { everybodyOrders, hub, run, table } from './hubOffers.ts'

describe('what a reward waits for', () => {
  test('may be a reaction to the invitation, once an invited person', () => {
    const world = run(clickers({ amount: 1, trigger: 'click' }))
    expect(table(world)).toEqual(['0 hub 100 paid 0', '0 hub 100 paid 0', '0 hub 100 paid 0', '0 hub 100 paid 0'])
    expect(world.brought[0]).toBe(0)
  })

  test('may be a sum that the friend has spent', () => {
    // Every friend orders once a day at ¥100: the two of the first day reach ¥200 on the second, the others on the third.
    const claims = table(run(hub({ amount: 5, trigger: 'minimumSpend', minimumSpend: 200 }, {}, everybodyOrders)))
    expect(claims).toEqual(['0 hub 500 paid 1', '0 hub 500 paid 1', '1 hub 500 paid 2', '1 hub 500 paid 2'])
  })

  test('may be a first order that is kept past the return window', () => {
    const product = { ...everybodyOrders.product, returnWindow: 2 }
    const claims = table(run(hub({ amount: 5, trigger: 'keptOrder' }, {}, { product })))
    expect(claims).toEqual(['0 hub 500 paid 2', '0 hub 500 paid 2', '1 hub 500 held -1', '1 hub 500 held -1'])
  })

  test('is not there when the order is sent back first', () => {
    // Nine in ten orders come back, on the very next day; who keeps theirs is in the order book.
    const product = { ...everybodyOrders.product, returnWindow: 1, returnRate: 0.9 }
    const world = run(hub({ amount: 5, trigger: 'keptOrder', hold: 2 }, {}, { product }))
    const { claims, orderBook } = world
    for (let row = 0; row < claims.count; row++) {
      const first = Array.from(orderBook.person.slice(0, orderBook.count)).indexOf(claims.friend[row])
      expect(claims.status[row]).toBe(orderBook.returned[first] === 1 ? refused : claims.made[row] === 0 ? paid : held)
    }
    expect(table(world).some((row) => row.includes('refused'))).toBe(true)
  })

  test('may be a holding time after its trigger', () => {
    const world = run(hub({ amount: 5, hold: 1 }))
    expect(table(world)).toEqual(['0 hub 500 paid 1', '0 hub 500 paid 1', '1 hub 500 paid 2', '1 hub 500 paid 2'])
    expect([...world.dayRows.rewardsPending]).toEqual([1000, 1000, 0])
  })

  test('comes too late after the expiry of the promise', () => {
    const world = run(hub({ amount: 5, trigger: 'firstOrder', expiry: 1 }))
    expect(table(world)).toEqual([
      '0 hub 500 lapsed 1',
      '0 hub 500 lapsed 1',
      '1 hub 500 lapsed 2',
      '1 hub 500 lapsed 2',
    ])
    expect([...world.dayRows.rewardsExpired]).toEqual([0, 1000, 1000])
    expect(world.promised[0]).toBe(0)
  })
})

/** The hub asks its four friends again every day; everybody reacts, and nobody joins. */
function clickers(offer: object): Model {
  for (let at = 0; at < 2000; at++) {
    const model = smallModel(5, starOf(5), {
      seed: `hub ${at}`,
      clock: { days: 3 },
      community: { members: 1 },
      behaviour: { logIn: { base: 1 }, share: { base: 1 }, answer: { base: 0 } },
      plays: [{ play: 'ownOffers', days: 3, offers: [offer] }],
    })
    if (run(model).joinDay[0] === 0) return model
  }
  throw new Error('missing seed: hub')
}
