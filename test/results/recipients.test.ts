import { describe, expect, test } from 'vitest'
import { ledgerLines } from '../../src/charts/ledger.ts'
import { discountCostOf, marginOf, profitOf } from '../../src/metrics/ledger.ts'
import { simulate } from '../../src/model/simulate.ts'
import { money } from '../../src/results/money.ts'
import { readings } from '../../src/results/readings.ts'
import { recipients } from '../../src/results/recipients.ts'
import { column } from '../../src/results/table.ts'
import { sixPeople } from '../metrics/sixPeople.ts'
import { shippedModel } from '../shipped.ts'

const sum = (values: Iterable<number>) => [...values].reduce((all, each) => all + each, 0)

describe('who got the money, of six people', () => {
  const table = recipients(sixPeople())

  test('is told by what it was for, and what was paid for a bonus hunter is the hunters’', () => {
    expect(column(table, 'kind')).toEqual([
      ...['referrers', 'friends', 'doers', 'newCustomers', 'customers', 'hunters'],
      'all',
    ])
    expect(column(table, 'fen')).toEqual([1000, 0, 0, 2000, 2000, 1000, 6000])
    expect(column(table, 'people')).toEqual([1, 0, 0, 1, 1, 1, 2])
  })

  test('says how much the best-paid tenth got, and nothing where nobody got any', () => {
    expect(column(table, 'topTenth')).toEqual([0.1, null, null, 0.1, 0.1, 0.1, 0.1])
  })
})

describe.each(['fraud', 'checkIn', 'commission', 'points', 'redPacket', 'deliveryFailure', 'milestone', 'ownOffers'])(
  'in %s',
  (name) => {
    const run = simulate(shippedModel(name, { people: 1500 }))
    const { rewardsPaid, rewardsClawedBack } = run.world.dayRows

    test('all that was given is somebody’s, to the fen', () => {
      const given = sum(rewardsPaid) - sum(rewardsClawedBack) + discountCostOf(run)
      const fen = column(recipients(run), 'fen').map(Number)
      expect(fen.at(-1)).toBe(given)
      expect(sum(fen.slice(0, -1))).toBe(given)
    })

    test('the lines between margin and profit lose nothing', () => {
      const { margin, lines, profit } = ledgerLines(money(readings(run)), 'en')
      expect(margin).toBe(marginOf(run))
      expect(profit).toBe(profitOf(run))
      expect(margin + sum(lines.map(({ fen }) => fen))).toBe(profit)
    })
  },
)
