import { total } from '../dayTotals.ts'
import { campaignCostOf } from '../ledger.ts'
import { type Metric, ratio } from '../metric.ts'
import { within } from '../within.ts'

/** ROAS: orders at list prices / campaign cost, over the run; 0 and up, null without cost. It is not a return: see ROI. */
export const roas: Metric = {
  label: 'GMV / campaign cost (ROAS)',
  chinese: '投入产出比',
  unit: 'ratio',
  window: 'whole',
  formula: { en: 'orders at list prices / campaign cost', zh: '按原价计的订单÷活动费用' },
  take: within('whole', (run, days) =>
    ratio(total(run.world.dayRows.gmv, days), campaignCostOf(run), {
      en: 'the campaign cost nothing',
      zh: '活动没有费用',
    }),
  ),
}
