import { total } from '../dayTotals.ts'
import { type Metric, ratio, unmeasured } from '../metric.ts'
import { within } from '../within.ts'

/**
 * Growth of new users: (joins in the campaign's last week − in the week before) / joins in the week before; −1 and up.
 *
 * Null when fewer than 14 days of the run end with the campaign, or nobody joined in the week before. Report 3.1.
 */
export const newUserGrowthRate: Metric = {
  label: 'Growth of new users',
  chinese: '新增用户增长率',
  unit: 'share',
  window: 'campaign',
  formula: {
    en: "(joins in the campaign's last week − in the week before) / joins in the week before",
    zh: '（活动最后一周新增−前一周新增）÷前一周新增',
  },
  take: within('campaign', ({ world }, { end }) => {
    if (end < 14)
      return unmeasured({ en: 'fewer than two weeks up to the end of the campaign', zh: '到活动结束不足两周' })
    const { newMembers } = world.dayRows
    const before = total(newMembers, { start: end - 14, end: end - 7 })
    const after = total(newMembers, { start: end - 7, end })
    return ratio(after - before, before, { en: 'nobody joined in the week before the last', zh: '前一周无人加入' })
  }),
}
