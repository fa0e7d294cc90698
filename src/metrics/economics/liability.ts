import { quantile } from '../../stats/quantile.ts'
import { type Metric, measured, unmeasured } from '../metric.ts'
import { within } from '../within.ts'

/** Rewards owed: promised and not yet paid, lapsed or refused, at the end of the run; fen, 0 and up. */
export const liability: Metric = {
  label: 'Rewards owed at the end',
  chinese: '待付奖励',
  unit: 'money',
  window: 'end',
  formula: { en: 'rewards promised and not yet paid, lapsed or refused', zh: '已承诺而尚未发放、失效或拒付的奖励' },
  take: within('end', ({ world }, { start: last }) => measured(world.dayRows.rewardsPending[last])),
}

/** Rewards owed on a bad day: their 95th percentile over the days of the run; fen, 0 and up. */
export const highLiability: Metric = {
  label: 'Rewards owed, 95th percentile',
  chinese: '待付奖励（95分位）',
  unit: 'money',
  window: 'whole',
  formula: { en: '95th percentile over days of the rewards owed', zh: '逐日应付奖励的第95百分位' },
  take: within('whole', ({ world }) => {
    const owed = quantile(world.dayRows.rewardsPending, 0.95)
    return owed === null ? unmeasured({ en: 'the run has no days', zh: '运行没有天数' }) : measured(owed)
  }),
}
