import { againstTwin } from '../againstTwin.ts'
import { profitOf } from '../ledger.ts'
import { type Metric, measured } from '../metric.ts'

/** Additional profit: the run's less that of the same world without the campaign; fen, below 0 where it does not pay. */
export const incrementalProfit: Metric = {
  label: 'Additional profit',
  chinese: '增量利润',
  unit: 'money',
  window: 'whole',
  formula: { en: 'profit − profit of the same world without the campaign', zh: '利润−同一世界无活动时的利润' },
  twin: true,
  take: againstTwin((run, twin) => measured(profitOf(run) - twin.profit)),
}
