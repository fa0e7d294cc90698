import { marginOf, spendingOf } from '../ledger.ts'
import { type Metric, measured } from '../metric.ts'

/** Profit: margin − rewards (less those taken back) − their review − advertising − content − activities, over the run; fen, negative for a loss. */
export const profit: Metric = {
  label: 'Profit',
  chinese: '利润',
  unit: 'money',
  window: 'whole',
  formula: 'margin − rewards (less those taken back) − their review − advertising − content − activities',
  take: (run) => measured(marginOf(run) - spendingOf(run)),
}
