import { campaignCostOf } from '../ledger.ts'
import { type Metric, measured } from '../metric.ts'

/**
 * Campaign cost: discounts, and what is spent on members: rewards (less those taken back) and their review,
 * advertising, channels, opinion leaders, content, activities, hosts, win-back; over the run, fen, 0 and up.
 */
export const campaignCost: Metric = {
  label: 'Campaign cost',
  chinese: '活动总成本',
  unit: 'money',
  window: 'whole',
  formula: {
    en: 'discounts + rewards (less those taken back) + their review + advertising, channels, opinion leaders, content, activities, hosts, win-back',
    zh: '折扣＋奖励（扣除追回）＋审核＋广告、渠道、达人、内容、活动、运营人力、召回',
  },
  take: (run) => measured(campaignCostOf(run)),
}
