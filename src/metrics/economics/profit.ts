import { profitOf } from '../ledger.ts'
import { type Metric, measured } from '../metric.ts'

/** Profit: margin less all that is spent besides goods and discounts, over the run; fen, negative for a loss. */
export const profit: Metric = {
  label: 'Profit',
  chinese: '利润',
  unit: 'money',
  window: 'whole',
  formula: {
    en: 'margin − rewards (less those taken back) − their review − advertising, channels, opinion leaders, content, activities, hosts, win-back − counter-measures − fines',
    zh: '毛利−奖励（扣除追回）−审核−广告、渠道、达人、内容、活动、运营人力、召回−预案−罚款',
  },
  take: (run) => measured(profitOf(run)),
}
