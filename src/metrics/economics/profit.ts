import { profitOf } from '../ledger.ts'
import { type Metric, measured } from '../metric.ts'

/** Profit: margin less all that is spent besides goods and discounts, over the run; fen, negative for a loss. */
export const profit: Metric = {
  label: 'Profit',
  chinese: '利润',
  unit: 'money',
  window: 'whole',
  formula:
    'margin − rewards (less those taken back) − their review − advertising, channels, opinion leaders, content, activities, hosts, win-back − counter-measures − fines',
  take: (run) => measured(profitOf(run)),
}
