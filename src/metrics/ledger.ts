import type { Run } from '../model/run.ts'
import { total } from './dayTotals.ts'
import { daysOf } from './within.ts'

/** Margin over the run, fen: revenue − refunds − cost of goods. */
export function marginOf(run: Run): number {
  const { revenue, refunds, goodsCost } = run.world.dayRows
  const days = daysOf(run, 'whole')
  return total(revenue, days) - total(refunds, days) - total(goodsCost, days)
}

/** What is spent on members besides discounts, over the run, fen: rewards + advertising + content + activities. */
export function spendingOf(run: Run): number {
  const { rewardsPaid, mediaCost, contentCost, activityCost } = run.world.dayRows
  const days = daysOf(run, 'whole')
  return total(rewardsPaid, days) + total(mediaCost, days) + total(contentCost, days) + total(activityCost, days)
}

/** What discounts cost over the run, fen: those given, without those on orders that were called off. */
export function discountCostOf(run: Run): number {
  const { orderBook, dayRows } = run.world
  let cost = total(dayRows.discounts, daysOf(run, 'whole'))
  for (let row = 0; row < orderBook.count; row++) {
    if (orderBook.refunded[row] === 1) cost -= orderBook.list[row] - orderBook.paid[row]
  }
  return cost
}

/** Cost of winning and keeping members over the run, fen: discounts + rewards + advertising + content + activities. */
export function campaignCostOf(run: Run): number {
  return discountCostOf(run) + spendingOf(run)
}

/** Margin of one order, fen: paid − refunded − unit cost; nothing where it was called off. */
export function marginOfOrder({ model, world }: Run, row: number): number {
  const { paid, failed } = world.orderBook
  if (world.orderBook.refunded[row] === 1) return 0
  const refunded = failed[row] === 1 ? Math.round(paid[row] * model.behaviour.buy.refunded) : 0
  return paid[row] - refunded - model.product.unitCost
}
