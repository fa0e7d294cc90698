import { recoveredColumns, riskColumns, spendingColumns } from '../model/dayRows.ts'
import type { Run } from '../model/run.ts'
import { total } from './dayTotals.ts'
import { daysOf } from './within.ts'

/** Margin over the run, fen: revenue − refunds − cost of goods. */
export function marginOf(run: Run): number {
  const { revenue, refunds, goodsCost } = run.world.dayRows
  const days = daysOf(run, 'whole')
  return total(revenue, days) - total(refunds, days) - total(goodsCost, days)
}

/**
 * What is spent on members besides goods and discounts, over the run, fen: every line of `spendingColumns` less what
 * comes back.
 */
export function spendingOf(run: Run): number {
  const { dayRows } = run.world
  const days = daysOf(run, 'whole')
  const spent = spendingColumns.reduce((sum, line) => sum + total(dayRows[line], days), 0)
  return recoveredColumns.reduce((sum, line) => sum - total(dayRows[line], days), spent)
}

/** What risks cost besides what they spoil, over the run, fen: counter-measures + fines. */
export function riskCostOf(run: Run): number {
  const days = daysOf(run, 'whole')
  return riskColumns.reduce((sum, line) => sum + total(run.world.dayRows[line], days), 0)
}

/** What discounts cost over the run, fen: those given, without those on orders that were called off. */
export function discountCostOf(run: Run): number {
  const { orderBook, dayRows } = run.world
  let cost = total(dayRows.discounts, daysOf(run, 'whole'))
  for (let row = 0; row < orderBook.count; row++) {
    if (orderBook.calledOff[row] === 1) cost -= orderBook.list[row] - orderBook.paid[row]
  }
  return cost
}

/** Cost of winning and keeping members over the run, fen: discounts and what is spent on members. */
export function campaignCostOf(run: Run): number {
  return discountCostOf(run) + spendingOf(run)
}

/** Profit over the run, fen: margin − what is spent on members − what risks cost. */
export function profitOf(run: Run): number {
  return marginOf(run) - spendingOf(run) - riskCostOf(run)
}

/**
 * Margin of one order, fen: paid − refunded − unit cost, of which what was sent back is still worth a part; nothing where
 * it was called off.
 */
export function marginOfOrder({ model, world }: Run, row: number): number {
  const { paid, refunded, returned, calledOff } = world.orderBook
  const { unitCost, resale } = model.product
  if (calledOff[row] === 1) return 0
  return paid[row] - refunded[row] - unitCost + (returned[row] === 1 ? Math.round(unitCost * resale) : 0)
}
