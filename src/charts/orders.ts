import type { Result } from '../results/result.ts'
import { type ChartKind, undrawn } from './chart.ts'
import { numbers, total } from './numbers.ts'
import { percent, whole } from './printNumber.ts'
import { stackedDays } from './stackedDays.ts'
import { palette } from './theme.ts'

/** Orders at the list price and below it. */
export const orders: ChartKind = {
  title: 'Orders at full price and on a deal',
  make(result) {
    const fullPrice = numbers(result.tables.series, 'ordersFullPrice')
    const onDeal = numbers(result.tables.series, 'ordersOnDeal')
    const all = total(fullPrice) + total(onDeal)
    if (all === 0) return undrawn('nobody ordered during the run')
    return {
      finding:
        `${whole(all)} ${all === 1 ? 'order' : 'orders'} came in, ` +
        `${percent(total(onDeal) / all, 0)} of them on a deal${byWindow(result, fullPrice, onDeal)}.`,
      spec: stackedDays(result, 'orders', [
        { name: 'at full price', values: fullPrice, color: palette.blue },
        { name: 'on a deal', values: onDeal, color: palette.orange },
      ]),
    }
  },
}

/** The share on a deal during the campaign and after it, where there are orders in both. */
function byWindow({ campaign }: Result, fullPrice: readonly number[], onDeal: readonly number[]): string {
  if (campaign === null) return ''
  const dealShare = (from: number, to?: number) => {
    const deals = total(onDeal.slice(from, to))
    return deals / (deals + total(fullPrice.slice(from, to)))
  }
  const during = dealShare(campaign.firstDay - 1, campaign.lastDay)
  const after = dealShare(campaign.lastDay)
  if (Number.isNaN(during) || Number.isNaN(after)) return ''
  return `: ${percent(during, 0)} during the campaign, ${percent(after, 0)} after it`
}
