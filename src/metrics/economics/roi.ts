import type { Metric } from '../metric.ts'
import { needsTwin } from '../needsTwin.ts'

/** ROI: (incremental margin − campaign cost) / campaign cost; null from one run, which cannot tell what is incremental. */
export const roi: Metric = {
  label: 'Return on campaign cost (ROI)',
  chinese: '投资回报率',
  unit: 'share',
  window: 'whole',
  formula: '(incremental margin − campaign cost) / campaign cost',
  take: needsTwin,
}
