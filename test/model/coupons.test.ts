import { describe, expect, test } from 'vitest'
import { giveCoupon } from '../../src/model/coupons.ts'
import { lastDay } from '../../src/model/never.ts'
import { worldOf } from './byHand.ts'
import { smallModel } from './smallWorld.ts'

const held = { amount: 1000, until: 5, threshold: 300, play: 2 }

/** What somebody has who held a coupon of ¥10 until day 5, and is given another on a day. */
function keptWhenGiven(amount: number, day: number, until = 20) {
  const world = worldOf(smallModel(1, []), [0])
  giveCoupon(world, 0, held, 0)
  giveCoupon(world, 0, { amount, until, threshold: 0, play: -1 }, day)
  return {
    amount: world.coupon[0],
    until: world.couponUntil[0],
    threshold: world.couponThreshold[0],
    play: world.couponPlay[0],
  }
}

describe('of two coupons', () => {
  test('the larger is kept, and of two alike the one that was there', () => {
    expect(keptWhenGiven(999, 1)).toEqual(held)
    expect(keptWhenGiven(1000, 1)).toEqual(held)
    expect(keptWhenGiven(1001, 1)).toEqual({ amount: 1001, until: 20, threshold: 0, play: -1 })
  })

  test('the one that was there counts to its last day and no longer', () => {
    expect(keptWhenGiven(500, 5)).toEqual(held)
    expect(keptWhenGiven(500, 6)).toEqual({ amount: 500, until: 20, threshold: 0, play: -1 })
  })
})

test('a coupon for ever lasts to the last day there is', () => {
  expect(keptWhenGiven(2000, 1, 1_000_000).until).toBe(lastDay)
})
