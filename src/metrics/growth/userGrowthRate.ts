import { membersBefore } from '../dayTotals.ts'
import { type Metric, ratio } from '../metric.ts'
import { within } from '../within.ts'

/**
 * User growth rate: (members at the end − at the start) / members at the start, over the campaign; −1 and up.
 *
 * Null without members at the start. Report 3.1.
 */
export const userGrowthRate: Metric = {
  label: 'User growth',
  chinese: '用户增长率',
  unit: 'share',
  window: 'campaign',
  formula: { en: '(members at the end − at the start) / members at the start', zh: '（期末成员−期初成员）÷期初成员' },
  scale: {
    poor: 0,
    good: 1,
    source: { en: 'assumption: no growth is poor, twice the members is good', zh: '假设：不增长为差，成员翻倍为好' },
  },
  take: within('campaign', (run, days) => {
    const before = membersBefore(run, days.start)
    const after = run.world.dayRows.members[days.end - 1]
    return ratio(after - before, before, { en: 'no members at the start of the campaign', zh: '活动开始时没有成员' })
  }),
}
