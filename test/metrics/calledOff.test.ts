import { describe, expect, test } from 'vitest'
import { campaignCostOf, discountCostOf, marginOf, marginOfOrder } from '../../src/metrics/ledger.ts'
import { simulate } from '../../src/model/simulate.ts'
import { hubOfSix } from '../plays/hubOfSix.ts'

describe('an order that was called off', () => {
  // Three members order at the group price and get their money back, and order at ¥100 on the next day, twice over.
  const run = simulate(
    hubOfSix({
      product: { interpurchase: 0.01 },
      behaviour: { share: { base: 0, mostTimes: 1 } },
      plays: [{ play: 'groupBuy', discount: 0.25, people: 3, leading: 1, asking: 1 }],
    }),
  )

  test('leaves no margin, and the margins of all orders make up that of the run', () => {
    const { count, calledOff } = run.world.orderBook
    const rows = Array.from({ length: count }, (_, row) => row)
    expect(rows.map((row) => marginOfOrder(run, row))).toEqual(rows.map((row) => (calledOff[row] === 1 ? 0 : 4000)))
    expect(rows.filter((row) => calledOff[row] === 1)).toHaveLength(6)
    expect(marginOf(run)).toBe(6 * 4000)
  })

  test('costs the campaign no discount', () => {
    expect(run.world.dayRows.discounts.reduce((a, b) => a + b)).toBe(6 * 2500)
    expect([discountCostOf(run), campaignCostOf(run)]).toEqual([0, 0])
  })
})
