import { againstTwin } from '../againstTwin.ts'
import { campaignCostOf, profitOf } from '../ledger.ts'
import { type Metric, ratio, unmeasured } from '../metric.ts'

/**
 * ROI: additional profit / additional campaign cost, against the same world without the campaign.
 *
 * The same as (additional margin − additional cost) / additional cost with discounts counted in the cost and not in the
 * margin. −1 loses all that was spent; null where the campaign cost nothing more.
 */
export const roi: Metric = {
  label: 'Return on campaign cost (ROI)',
  chinese: '投资回报率',
  unit: 'share',
  window: 'whole',
  formula: 'additional profit / additional campaign cost, against the same world without the campaign',
  twin: true,
  take: againstTwin((run, twin) => {
    const cost = campaignCostOf(run) - twin.campaignCost
    if (cost <= 0) return unmeasured('the campaign cost no more than none would have')
    return ratio(profitOf(run) - twin.profit, cost, '')
  }),
}
