import { againstTwin } from '../againstTwin.ts'
import { campaignCostOf, profitOf } from '../ledger.ts'
import { type Metric, ratio } from '../metric.ts'

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
  formula: {
    en: 'additional profit / additional campaign cost, against the same world without the campaign',
    zh: '增量利润÷增量活动费用，与同一世界无活动时相比',
  },
  twin: true,
  take: againstTwin((run, twin) => {
    const cost = campaignCostOf(run) - twin.campaignCost
    return ratio(profitOf(run) - twin.profit, Math.max(0, cost), {
      en: 'the campaign cost no more than none would have',
      zh: '活动的费用不比没有活动时多',
    })
  }),
}
