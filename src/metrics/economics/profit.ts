import { marginOf, riskCostOf, spendingOf } from '../ledger.ts'
import { type Metric, measured } from '../metric.ts'

/** Profit: margin − rewards − advertising − content − activities − counter-measures − fines, over the run; fen, negative for a loss. */
export const profit: Metric = {
  label: 'Profit',
  chinese: '利润',
  unit: 'money',
  window: 'whole',
  formula: 'margin − rewards − advertising − content − activities − counter-measures − fines',
  take: (run) => measured(marginOf(run) - spendingOf(run) - riskCostOf(run)),
}
