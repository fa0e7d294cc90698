import { total } from '../dayTotals.ts'
import { type Metric, measured } from '../metric.ts'
import { within } from '../within.ts'

/** New users: joins in the campaign; people, 0 and up (report 3.1). */
export const newUsers: Metric = {
  label: 'New users',
  chinese: '新增用户',
  unit: 'people',
  window: 'campaign',
  formula: { en: 'joins in the campaign', zh: '活动期内加入的人数' },
  take: within('campaign', ({ world }, days) => measured(total(world.dayRows.newMembers, days))),
}
