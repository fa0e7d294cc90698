import { describe, expect, test } from 'vitest'
import { hubBrings } from '../hubBrings.ts'
import { everybodyOrders, hub, run, table } from './hubOffers.ts'

describe('how much a reward is', () => {
  test("is a part of what the friend's order paid, up to a most", () => {
    const claims = table(run(hub({ percent: 0.1, trigger: 'firstOrder' }, {}, everybodyOrders)))
    expect(claims).toEqual(['0 hub 1000 paid 0', '0 hub 1000 paid 0', '1 hub 1000 paid 1', '1 hub 1000 paid 1'])
    const capped = table(run(hub({ percent: 0.1, most: 6, trigger: 'firstOrder' }, {}, everybodyOrders)))
    expect(capped[0]).toBe('0 hub 600 paid 0')
  })

  test('is of the price paid, where the friend bought on a sale', () => {
    const sale = { play: 'limitedTimeSale', discount: 0.4, sharersOnly: false, days: 3 }
    const own = { play: 'ownOffers', days: 3, offers: [{ percent: 0.1, trigger: 'firstOrder' }] }
    const model = hubBrings([2, 2, 0], { ...everybodyOrders, plays: [own, sale] })
    expect(table(run(model))[0]).toBe('0 hub 600 paid 0')
  })

  test('goes by the tier of friends that a member has reached', () => {
    const tiers = [
      { friends: 3, amount: 9 },
      { friends: 1, amount: 2 },
    ]
    expect(table(run(hub({ tiers })))).toEqual([
      '0 hub 200 paid 0',
      '0 hub 200 paid 0',
      '1 hub 900 paid 1',
      '1 hub 900 paid 1',
    ])
  })

  test('is drawn between two bounds, anew for each friend, and the same when run again', () => {
    const model = hub({ random: { from: 2, to: 8 } })
    const { claims } = run(model)
    const fen = Array.from(claims.amount.slice(0, 4))
    expect(new Set(fen).size).toBe(4)
    for (const each of fen) expect(each >= 200 && each <= 800).toBe(true)
    expect(Array.from(run(model).claims.amount.slice(0, 4))).toEqual(fen)
  })

  test('gets smaller with each further friend, and with each week', () => {
    expect(table(run(hub({ amount: 8, taper: 0.5 })))).toEqual([
      '0 hub 800 paid 0',
      '0 hub 400 paid 0',
      '1 hub 200 paid 1',
      '1 hub 100 paid 1',
    ])
    // The play began 13 days before the run: the second week is under way on the first day, and the third on the second.
    const weeks = table(run(hub({ amount: 8, weeklyTaper: 0.25 }, { start: -12, days: 30 })))
    expect(weeks).toEqual(['0 hub 600 paid 0', '0 hub 600 paid 0', '1 hub 450 paid 1', '1 hub 450 paid 1'])
  })

  test('is units of something in kind, at what each costs', () => {
    const world = run(hub({ form: 'product', units: 2, worth: 20, cost: 7 }))
    expect(table(world)[0]).toBe('0 hub 2 paid 0')
    expect([...world.dayRows.rewardsPaid]).toEqual([2800, 2800, 0])
    expect(world.spent[0]).toBe(5600)
  })
})

describe('what other plays honour', () => {
  test('is a ticket of a draw: one more chance at its prizes', () => {
    const draw = { play: 'draw', days: 3, prizes: [{ prize: 3, odds: 1, stock: 100 }] }
    const tickets = { play: 'ownOffers', days: 3, offers: [{ form: 'drawTickets', units: 2 }] }
    const alone = run(hubBrings([2, 2, 0], { plays: [draw] }))
    const both = run(hubBrings([2, 2, 0], { plays: [draw, tickets] }))
    // A prize for each friend brought; and with tickets two more for each.
    expect(alone.spent[0]).toBe(4 * 300)
    expect(both.spent[0]).toBe(12 * 300)
  })
})
