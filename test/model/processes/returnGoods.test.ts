import { expect, test } from 'vitest'
import { noSale, order } from '../../../src/model/processes/buy.ts'
import { returnGoods } from '../../../src/model/processes/returnGoods.ts'
import { worldOf } from '../byHand.ts'
import { smallModel } from '../smallWorld.ts'

const model = smallModel(1, [], { product: { resale: 0.5 } })

/** One order of ¥100 that is sent back on the second day, and a second that is kept. */
function sentBack(failed: number) {
  const world = worldOf(model, [0])
  world.conditions.deliveryFailure = failed
  order(model, world, 0, 0, noSale)
  world.conditions.deliveryFailure = 0
  order(model, world, 0, 0, noSale)
  world.returnsDue[1] = 0
  return world
}

test('an order that is sent back is refunded and counts as spent no longer, and its goods are worth a part of their cost', () => {
  const world = sentBack(0)
  returnGoods(model, world, 1)
  expect([...world.orderBook.returned.subarray(0, 2)]).toEqual([1, 0])
  expect([...world.orderBook.refunded.subarray(0, 2)]).toEqual([10_000, 0])
  expect([world.dayRows.refunds[1], world.dayRows.ordersReturned[1], world.dayRows.goodsCost[1]]).toEqual([
    10_000, 1, -3000,
  ])
  expect(world.spend[0]).toBe(10_000)
})

test('of one for which a part was given back when its delivery failed, the rest is', () => {
  const world = sentBack(1)
  expect([...world.dayRows.refunds.subarray(0, 2)]).toEqual([5000, 0])
  returnGoods(model, world, 1)
  expect([...world.dayRows.refunds.subarray(0, 2)]).toEqual([5000, 5000])
  expect(world.orderBook.refunded[0]).toBe(10_000)
  expect(world.spend[0]).toBe(10_000)
})

test('one that was called off is not sent back, since nothing was sent', () => {
  const world = sentBack(0)
  world.orderBook.calledOff[0] = 1
  returnGoods(model, world, 1)
  expect([world.orderBook.returned[0], world.dayRows.refunds[1]]).toEqual([0, 0])
})
