import { describe, expect, test } from 'vitest'
import { never } from '../../../src/model/never.ts'
import { noSale, order } from '../../../src/model/processes/buy.ts'
import { playing, worldOf } from '../byHand.ts'
import { smallModel } from '../smallWorld.ts'

/** The days on which somebody who first ordered on a deal is back at the list price, by whether each order has a coupon. */
function fullPriceReturn(...coupons: readonly boolean[]): number {
  const model = smallModel(1, [])
  const world = worldOf(model, [0])
  for (const [day, hasCoupon] of coupons.entries()) {
    world.coupon[0] = hasCoupon ? 1000 : 0
    world.couponUntil[0] = day
    order(model, world, 0, day, noSale)
  }
  return world.fullPriceReturn[0]
}

const [deal, full] = [true, false]

test('whoever came for a deal is back on the day of the first order at the list price', () => {
  expect(fullPriceReturn(deal, full)).toBe(1)
  expect(fullPriceReturn(deal, deal, full)).toBe(2)
  expect(fullPriceReturn(deal, full, deal, full)).toBe(1)
})

test('whoever has not ordered at the list price since is not, nor can be who paid it at once', () => {
  expect(fullPriceReturn(deal)).toBe(never)
  expect(fullPriceReturn(deal, deal, deal)).toBe(never)
  expect(fullPriceReturn(full, full)).toBe(never)
  expect(fullPriceReturn(full, deal, full)).toBe(never)
})

describe('an order is at the best price there is', () => {
  /** What is paid, fen, and left of a coupon, where a play takes ¥30 off. */
  const withCoupon = (fen: number) => {
    const model = playing(smallModel(1, []), { rules: () => ({ takesOff: () => 3000 }) })
    const world = worldOf(model, [0])
    world.coupon[0] = fen
    world.couponUntil[0] = 4
    order(model, world, 0, 0, noSale)
    return [world.dayRows.revenue[0], world.coupon[0]]
  }

  test('and a coupon that is worth less than what a play takes off is kept', () => {
    expect(withCoupon(2999)).toEqual([7000, 2999])
    expect(withCoupon(3000)).toEqual([7000, 0])
    expect(withCoupon(4000)).toEqual([6000, 0])
  })

  test('and a coupon that is worth no more than a sale is kept', () => {
    const sale = { discount: 0.3, stock: 10, sharersOnly: false }
    const atSale = (fen: number) => {
      const model = playing(smallModel(1, []), { sale })
      const world = worldOf(model, [0])
      world.coupon[0] = fen
      world.couponUntil[0] = 4
      order(model, world, 0, 0, 0)
      return [world.dayRows.revenue[0], world.coupon[0]]
    }
    expect(atSale(2999)).toEqual([7000, 2999])
    expect(atSale(3000)).toEqual([7000, 3000])
    expect(atSale(4000)).toEqual([6000, 0])
  })
})
