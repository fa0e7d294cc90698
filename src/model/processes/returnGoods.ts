import type { Model } from '../model.ts'
import { takeBack } from '../rewards/takeBack.ts'
import type { World } from '../world.ts'

/**
 * Return goods: orders whose buyers send them back today are refunded in full, and count as spent no longer.
 *
 * Whether and when was drawn with the order (`buy.ts`). What comes back is worth a part of its cost to the seller. A first
 * order sent back takes with it the rewards that depended on it.
 */
export function returnGoods(model: Model, world: World, day: number): void {
  const { orderBook, dayRows } = world
  for (let row = world.returnsDue[day]; row >= 0; row = orderBook.nextReturn[row]) {
    if (orderBook.calledOff[row] === 1) continue
    const person = orderBook.person[row]
    const back = orderBook.paid[row] - orderBook.refunded[row]
    orderBook.returned[row] = 1
    orderBook.refunded[row] += back
    dayRows.refunds[day] += back
    dayRows.ordersReturned[day] += 1
    dayRows.goodsCost[day] -= Math.round(model.product.unitCost * model.product.resale)
    world.spend[person] -= orderBook.paid[row]
    if (orderBook.day[row] === world.firstOrder[person]) takeBack(model, world, person, day)
  }
}
