import { marginOf } from '../ledger.ts'
import { type Metric, measured } from '../metric.ts'

/** Margin: revenue − refunds − cost of goods, over the run; fen, negative when goods are sold below cost. */
export const margin: Metric = {
  label: 'Margin',
  chinese: '毛利',
  unit: 'money',
  window: 'whole',
  formula: { en: 'revenue − refunds − cost of goods', zh: '收入−退款−商品成本' },
  take: (run) => measured(marginOf(run)),
}
