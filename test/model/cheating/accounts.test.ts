import { describe, expect, test } from 'vitest'
import { cash, hunters, run, sum } from './hunters.ts'

describe('opportunists', () => {
  test('refer throw-away accounts of their own and take both rewards, every day as many as they may', () => {
    const world = run(hunters())
    expect([...world.dayRows.fakeAccounts]).toEqual([15, 15, 15])
    expect([...world.accounts]).toEqual([9, 9, 9, 9, 9])
    // ¥10 an account.
    expect([...world.dayRows.rewardsPaid]).toEqual([15_000, 15_000, 15_000])
    expect([...world.dayRows.fraudLoss]).toEqual([15_000, 15_000, 15_000])
  })

  test('bring nobody by it: accounts are no members', () => {
    const world = run(hunters())
    expect(sum(world.dayRows.newMembers)).toBe(0)
    expect([...world.brought]).toEqual([0, 0, 0, 0, 0])
  })

  test('make none that costs as much as it earns', () => {
    expect(sum(run(hunters({ cheat: { accountCost: 10 } })).dayRows.fakeAccounts)).toBe(0)
    expect(sum(run(hunters({ cheat: { accountCost: 9.99 } })).dayRows.fakeAccounts)).toBe(45)
  })

  test('cannot reach rewards that wait for an order, nor coupons', () => {
    for (const offer of [
      { to: 'both', amount: 5, trigger: 'firstOrder' },
      { to: 'both', amount: 5, form: 'coupon' },
    ]) {
      const world = run(hunters({ plays: [{ play: 'ownOffers', days: 3, offers: [offer] }] }))
      expect(sum(world.dayRows.fakeAccounts)).toBe(0)
    }
  })

  test('stop at their own cap, and go on with the reward of the friend where that alone pays', () => {
    // The referrer's ¥5 four times; after that ¥5 for the account alone, above the ¥3 it costs.
    const offers = [{ to: 'both', amount: 5, perPerson: 4 }]
    const world = run(hunters({ plays: [{ play: 'ownOffers', days: 3, offers }] }))
    expect(world.rewarded[0][0][0]).toBe(4)
    expect(world.accounts[0]).toBe(9)
    const dear = run(hunters({ plays: [{ play: 'ownOffers', days: 3, offers }], cheat: { accountCost: 6 } }))
    expect(dear.accounts[0]).toBe(4)
  })

  test('never take more than the budget', () => {
    const world = run(hunters({ plays: [{ ...cash, budget: 73 }] }))
    expect(world.spent[0]).toBeLessThanOrEqual(7300)
    expect(world.spent[0]).toBeGreaterThan(7300 - 1000)
  })

  test('in a ring refer the accounts of a friend, whose cap it is', () => {
    // A star: the four leaves know only the hub, and the hub knows them all.
    const world = run(hunters({ cheat: { rings: 1, accountsPerDay: 1 } }))
    const { claims } = world
    for (let row = 0; row < claims.count; row++) {
      const forReferrer = claims.offer[row] === 0
      const [to, maker] = [claims.beneficiary[row], claims.friend[row]]
      if (!forReferrer) expect(to).toBe(maker)
      else if (maker === 0) expect(to).not.toBe(0)
      else expect(to).toBe(0)
    }
  })
})
