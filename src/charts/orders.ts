import type { Result } from '../results/result.ts'
import type { Language } from '../text/language.ts'
import { type ChartKind, undrawn } from './chart.ts'
import { numbers, total } from './numbers.ts'
import { percent, whole } from './printNumber.ts'
import { stackedDays } from './stackedDays.ts'
import { palette } from './theme.ts'

/** Orders at the list price and below it. */
export const orders: ChartKind = {
  title: { en: 'Orders at full price and on a deal', zh: '原价订单与优惠订单' },
  make(result, language) {
    const fullPrice = numbers(result.tables.series, 'ordersFullPrice')
    const onDeal = numbers(result.tables.series, 'ordersOnDeal')
    const all = total(fullPrice) + total(onDeal)
    if (all === 0) return undrawn({ en: 'nobody ordered during the run', zh: '运行期间无人下单' }[language])
    return {
      finding: {
        en: `${whole(all)} ${all === 1 ? 'order' : 'orders'} came in, ${percent(total(onDeal) / all, 0)} of them on a deal${byWindow(result, fullPrice, onDeal, language)}.`,
        zh: `共${whole(all)}笔订单，其中${percent(total(onDeal) / all, 0)}享受优惠${byWindow(result, fullPrice, onDeal, language)}。`,
      }[language],
      spec: stackedDays(
        result,
        { en: 'orders', zh: '订单（笔）' },
        [
          { name: { en: 'at full price', zh: '原价' }[language], values: fullPrice, color: palette.blue },
          { name: { en: 'on a deal', zh: '优惠价' }[language], values: onDeal, color: palette.orange },
        ],
        language,
      ),
    }
  },
}

/** The share on a deal during the campaign and after it, where there are orders in both. */
function byWindow(
  { campaign }: Result,
  fullPrice: readonly number[],
  onDeal: readonly number[],
  language: Language,
): string {
  if (campaign === null) return ''
  const dealShare = (from: number, to?: number) => {
    const deals = total(onDeal.slice(from, to))
    return deals / (deals + total(fullPrice.slice(from, to)))
  }
  const during = dealShare(campaign.firstDay - 1, campaign.lastDay)
  const after = dealShare(campaign.lastDay)
  if (Number.isNaN(during) || Number.isNaN(after)) return ''
  return {
    en: `: ${percent(during, 0)} during the campaign, ${percent(after, 0)} after it`,
    zh: `：活动期${percent(during, 0)}，活动后${percent(after, 0)}`,
  }[language]
}
