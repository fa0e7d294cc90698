import { metrics } from '../metrics/index.ts'
import type { Fact } from './fact.ts'

/** People come on some days of a month. */
export const stickiness: Fact = {
  label: 'Daily / monthly active users',
  chinese: '日活/月活',
  unit: 'share',
  formula: { en: 'mean of daily active / active in the last 30 days', zh: '日活÷近30天活跃的均值' },
  published: [0.1, 0.5],
  possible: [0.03, 0.7],
  source: {
    en: 'DAU/MAU of social and commerce apps, 10-50% in vendors’ benchmarks; our judgement',
    zh: '社交与电商应用的日活/月活，厂商基准为10%～50%；我们的判断',
  },
  take: metrics['activity.stickiness'].take,
}
