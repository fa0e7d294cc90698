import type { Model } from './model.ts'
import { never } from './never.ts'
import { takeBack } from './rewards/takeBack.ts'
import type { World } from './world.ts'

/**
 * Calls off an order whose goods have not been sent: the buyer gets back all of the price that they have not got back
 * already, and the cost of the goods is not borne.
 *
 * Both are booked today, so that a day's cost of goods can be below zero; the order stays in the book and in the counts
 * of the day on which it was placed. The buyer is let down as by a delivery that failed, s += learning · (0 − s), which
 * takes back what the order had promised (assumption), and is no longer supplied by it. Rewards that waited for a
 * first order that is called off are treated as where it is sent back. Calling off twice does nothing.
 */
export function callOff(model: Model, world: World, row: number): void {
  const { orderBook, dayRows, day, lastOrder } = world
  const { satisfaction } = world.roll
  if (orderBook.calledOff[row] === 1) return
  orderBook.calledOff[row] = 1
  const person = orderBook.person[row]
  dayRows.refunds[day] += orderBook.paid[row] - orderBook.refunded[row]
  orderBook.refunded[row] = orderBook.paid[row]
  dayRows.goodsCost[day] -= model.product.unitCost
  satisfaction[world.rowOf[person]] -= model.behaviour.buy.learning * satisfaction[world.rowOf[person]]
  if (lastOrder[person] === orderBook.day[row]) lastOrder[person] = never
  if (orderBook.day[row] === world.firstOrder[person]) takeBack(model, world, person, day)
}
