import { total } from '../dayTotals.ts'
import { type Metric, measured } from '../metric.ts'
import { within } from '../within.ts'

/** New users: joins in the campaign; people, 0 and up (report 3.1). */
export const newUsers: Metric = {
  label: 'New users',
  chinese: '新增用户',
  unit: 'people',
  window: 'campaign',
  formula: 'joins in the campaign',
  take: within('campaign', ({ world }, days) => measured(total(world.dayRows.newMembers, days))),
}
