import { describe, expect, test } from 'vitest'
import { clawedBack } from '../../../src/model/claims.ts'
import { everybodyOrders, hub, run, table } from './hubOffers.ts'

describe('claw-back', () => {
  // Nine in ten orders are sent back, on the day after.
  const product = { ...everybodyOrders.product, returnWindow: 1, returnRate: 0.9 }
  const offer = { amount: 5, trigger: 'firstOrder' }

  test('takes back a part of the cash paid for an order that is sent back, and gives it to the budget again', () => {
    const world = run(hub({ ...offer, clawBack: true, recovered: 0.4 }, {}, { product }))
    const back = table(world).filter((row) => row.includes('clawedBack')).length
    expect(back).toBeGreaterThan(0)
    expect(world.dayRows.rewardsClawedBack.reduce((a, b) => a + b)).toBe(back * 200)
    expect(world.spent[0]).toBe(4 * 500 - back * 200)
    expect(world.dayRows.rewardsPaid.reduce((a, b) => a + b)).toBe(2000)
  })

  test('strikes a coupon that has not been used', () => {
    // The friend's own first order earns the coupon; orders of ¥100 are below its threshold.
    const coupon = { to: 'friend', form: 'coupon', couponThreshold: 500 }
    const world = run(hub({ ...offer, ...coupon, clawBack: true }, {}, { product }))
    const { claims } = world
    for (let row = 0; row < claims.count; row++) {
      expect(world.coupon[claims.beneficiary[row]]).toBe(claims.status[row] === clawedBack ? 0 : 500)
    }
    expect(table(world).some((row) => row.includes('clawedBack'))).toBe(true)
    expect(world.dayRows.rewardsClawedBack.reduce((a, b) => a + b)).toBe(0)
  })

  test('does not happen where the offer does not say so', () => {
    expect(table(run(hub(offer, {}, { product }))).every((row) => row.includes('paid'))).toBe(true)
  })
})
