import { describe, expect, test } from 'vitest'
import { metrics } from '../../src/metrics/index.ts'
import { shareWithin } from '../../src/metrics/shareWithin.ts'
import { never } from '../../src/model/never.ts'
import { byReferral } from '../../src/model/route.ts'
import { former } from '../../src/model/status.ts'
import { handMadeRun, playOn } from './handMade.ts'

const buyers = (first: readonly number[], second: readonly number[]) => {
  const run = handMadeRun({ people: first.length, days: 100 })
  run.world.firstOrder.set(first)
  run.world.secondOrder.set(second)
  return run
}

describe('a share within some days', () => {
  test('does not count those whom the end of the run cut off as failures', () => {
    // Watched 10 (again), 99, 19 (cut off), 20 (again): S = 3/4 after day 10, half of that after day 20.
    const run = buyers([0, 0, 80, 70], [10, never, never, 90])
    expect(metrics['conversion.repurchaseRate'].take(run).value).toBeCloseTo(5 / 8, 12)
    expect(metrics['conversion.repurchaseRate.d30'].take(run).value).toBeCloseTo(5 / 8, 12)
  })

  test('counts an event on the last day of the horizon and not the day after', () => {
    const within = (second: number) => metrics['conversion.repurchaseRate'].take(buyers([0, 0], [second, never])).value
    expect(within(60)).toBe(0.5)
    expect(within(61)).toBe(0)
  })

  test('keeps those who left among those who could have', () => {
    const run = handMadeRun({ people: 2, days: 100, plays: [playOn(0, 30)] })
    run.world.joinDay.set([3, 3])
    run.world.route.set([byReferral, byReferral])
    run.world.status.set([former, former])
    run.world.leftDay.set([5, 40])
    run.world.firstOrder.set([never, 20])
    expect(metrics['conversion.firstOrderRate'].take(run).value).toBe(0.5)
  })

  test('asks of the joiners of the campaign only', () => {
    const run = handMadeRun({ people: 3, days: 100, plays: [playOn(10, 30)] })
    run.world.joinDay.set([9, 10, 30])
    run.world.route.fill(byReferral)
    run.world.firstOrder.set([never, 40, never])
    expect(metrics['conversion.firstOrderRate'].take(run).value).toBe(1)
  })

  test('is null when nobody was watched that long, and says for how long', () => {
    const run = buyers([90], [never])
    const measured = shareWithin(run, run.world.firstOrder, run.world.secondOrder, 60, () => true, {
      en: 'nobody',
      zh: '无人',
    })
    expect(measured).toMatchObject({ value: null, reason: { en: 'the run ends before anyone was seen for 60 days' } })
  })

  test('is null when there is nobody to ask', () => {
    const measured = metrics['conversion.repurchaseRate'].take(buyers([never], [never]))
    expect(measured).toMatchObject({ value: null, reason: { en: 'nobody ordered' } })
  })
})

describe('full-price return', () => {
  test('is of buyers whose first order was on a deal', () => {
    const run = handMadeRun({ people: 3, days: 100 })
    run.world.firstOrder.set([0, 0, 0])
    run.world.firstOnDeal.set([1, 1, 0])
    run.world.fullPriceReturn.set([50, never, never])
    expect(metrics['conversion.fullPriceReturnRate'].take(run).value).toBe(0.5)
    expect(metrics['conversion.fullPriceReturnRate.d30'].take(run).value).toBe(0)
  })
})
