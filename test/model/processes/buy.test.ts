import { expect, test } from 'vitest'
import { noSale, order } from '../../../src/model/processes/buy.ts'
import { never } from '../../../src/model/world.ts'
import { worldOf } from '../byHand.ts'
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
