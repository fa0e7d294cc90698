import { campaignCostOf, discountCostOf, marginOf } from '../ledger.ts'
import { type Metric, ratio } from '../metric.ts'
import { within } from '../within.ts'

/**
 * Margin a yuan of campaign cost: margin before discounts / campaign cost, over the run; above 1 there is a profit.
 *
 * Not ROI: it credits the campaign with orders that would have come without it. Null without cost.
 */
export const marginPerCost: Metric = {
  label: 'Margin / campaign cost',
  chinese: '毛利成本比',
  unit: 'ratio',
  window: 'whole',
  formula: {
    en: '(margin + discounts) / campaign cost; what would have come without the campaign is in it',
    zh: '（毛利＋折扣）÷活动费用；包含没有活动也会发生的部分',
  },
  take: within('whole', (run) => {
    const before = marginOf(run) + discountCostOf(run)
    return ratio(before, campaignCostOf(run), { en: 'the campaign cost nothing', zh: '活动没有费用' })
  }),
}
