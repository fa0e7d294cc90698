import { describe, expect, test } from 'vitest'
import { metrics } from '../../src/metrics/index.ts'
import { valueUpTo } from '../../src/metrics/valueByAge.ts'
import { book } from '../../src/model/orders.ts'
import { byMedia, byReferral, bySearch, founder } from '../../src/model/route.ts'
import { handMadeRun } from './handMade.ts'

/** Orders are ¥100 and cost ¥50; day 0 to day 69. */
function fourJoiners() {
  const run = handMadeRun({ people: 5, days: 70 })
  const { world } = run
  world.joinDay.set([0, 0, 60, 5, 0])
  world.route.set([byReferral, byReferral, byReferral, bySearch, founder])
  book(world.orderBook, 0, 0, 10000, 10000, false)
  book(world.orderBook, 4, 1, 10000, 10000, false)
  book(world.orderBook, 3, 7, 10000, 7000, false)
  book(world.orderBook, 1, 30, 10000, 10000, false)
  const failed = book(world.orderBook, 2, 62, 10000, 10000, true)
  world.orderBook.refunded[failed] = 5000
  world.dayRows.newMembers.set([2], 0)
  world.dayRows.newMembers[5] = 1
  world.dayRows.newMembers[60] = 1
  return run
}

describe('the value of joiners', () => {
  test('adds up the mean margin of those seen at each age, so that the young count only while they were seen', () => {
    const upTo = valueUpTo(fourJoiners(), [byReferral])
    // Age 0: 5,000 of three; age 2: a failed order, 10,000 − 5,000 − 5,000; age 30: 5,000 of the two seen that long.
    expect(upTo[0]).toBeCloseTo(5000 / 3, 9)
    expect(upTo[29]).toBeCloseTo(5000 / 3, 9)
    expect(upTo[30]).toBeCloseTo(5000 / 3 + 2500, 9)
    expect(upTo).toHaveLength(70)
  })

  test('is told by route, and leaves out the first members', () => {
    const run = fourJoiners()
    expect(metrics['economics.ltv.referral'].take(run).value).toBeCloseTo(5000 / 3 + 2500, 9)
    expect(metrics['economics.ltv.search'].take(run).value).toBe(2000)
    expect(metrics['quality.ltvReferredVsOther'].take(run).value).toBeCloseTo((5000 / 3 + 2500) / 2000, 9)
    expect(metrics['economics.ltv.media'].take(run)).toMatchObject({ value: null, reason: { en: 'nobody joined' } })
    expect(valueUpTo(run, [byMedia])).toEqual([])
  })

  test('pays back at the first age at which it covers the cost of a new user', () => {
    const run = fourJoiners()
    run.world.dayRows.mediaCost[0] = 4 * 1700
    // Of all four: 1,250 at age 0, 500 more at age 2 (the discount of 3,000 is off the price, not in the ledger here).
    expect(metrics['economics.payback'].take(run).value).toBe(2)
    run.world.dayRows.mediaCost[0] = 4 * 1_000_000
    const reason = "a new user's cost is not paid back within the 70 days seen"
    expect(metrics['economics.payback'].take(run)).toMatchObject({ value: null, reason: { en: reason } })
  })
})

describe('churn of referred users against others', () => {
  test('compares leaving at the same age', () => {
    const run = handMadeRun({ people: 6, days: 50 })
    const { world } = run
    const no = world.leftDay[0]
    world.joinDay.set([0, 0, 10, 0, 0, 20])
    world.route.set([byReferral, byReferral, byReferral, bySearch, byMedia, bySearch])
    world.leftDay.set([4, no, no, 4, 8, no])
    // At age 4 three of each are at risk and one of each leaves: 3/6 and 3/6. At age 8 one other leaves, two of each at
    // risk: 2/4. Ratio (1/2) / (1/2 + 1/2).
    expect(metrics['quality.churnReferredVsOther'].take(run).value).toBeCloseTo(1 / 2, 12)
  })
})
