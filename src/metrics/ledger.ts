import type { Run } from '../model/run.ts'
import { total } from './dayTotals.ts'
import { daysOf } from './within.ts'

/** Margin over the run, fen: revenue − refunds − cost of goods. */
export function marginOf(run: Run): number {
  const { revenue, refunds, goodsCost } = run.world.dayRows
  const days = daysOf(run, 'whole')
  return total(revenue, days) - total(refunds, days) - total(goodsCost, days)
}

/** What is spent on members besides discounts, over the run, fen: rewards + advertising + content + activities + hosts + win-back. */
export function spendingOf(run: Run): number {
  const { rewardsPaid, mediaCost, contentCost, activityCost, hostCost, winBackCost } = run.world.dayRows
  const lines = [rewardsPaid, mediaCost, contentCost, activityCost, hostCost, winBackCost]
  return lines.reduce((sum, line) => sum + total(line, daysOf(run, 'whole')), 0)
}

/** Cost of winning and keeping members over the run, fen: discounts and all that spending. */
export function campaignCostOf(run: Run): number {
  return total(run.world.dayRows.discounts, daysOf(run, 'whole')) + spendingOf(run)
}

/** Margin of one order, fen: paid − refunded − unit cost. */
export function marginOfOrder({ model, world }: Run, row: number): number {
  const { paid, failed } = world.orderBook
  const refunded = failed[row] === 1 ? Math.round(paid[row] * model.behaviour.buy.refunded) : 0
  return paid[row] - refunded - model.product.unitCost
}
