import { power } from '../../arithmetic/power.ts'
import { membersBefore } from '../dayTotals.ts'
import { type Metric, measured, unmeasured } from '../metric.ts'
import { within } from '../within.ts'

/**
 * User growth a week: the steady weekly rate with the same growth, (members at the end / at the start)^(7 / days) − 1.
 *
 * −1 and up; null without members at the start. Report 3.1.
 */
export const weeklyGrowthRate: Metric = {
  label: 'User growth a week',
  chinese: '周用户增长率',
  unit: 'share',
  window: 'campaign',
  formula: { en: '(members at the end / at the start)^(7 / days) − 1', zh: '（期末成员÷期初成员）^（7÷天数）−1' },
  take: within('campaign', (run, days) => {
    const before = membersBefore(run, days.start)
    if (before === 0) return unmeasured({ en: 'no members at the start of the campaign', zh: '活动开始时没有成员' })
    const times = run.world.dayRows.members[days.end - 1] / before
    return measured(power(times, 7 / (days.end - days.start)) - 1)
  }),
}
