import { ordersIn, total } from '../dayTotals.ts'
import { type Metric, ratio } from '../metric.ts'
import { within } from '../within.ts'

/**
 * Purchase rate a visit: orders / visits over the run; 0..1, since a visit brings at most one order.
 *
 * A visit is a login, or the day of joining. Null without visits. Report 3.3.
 */
export const ordersPerVisit: Metric = {
  label: 'Orders per visit',
  chinese: '访问购买转化率',
  unit: 'share',
  window: 'whole',
  formula: { en: 'orders / (logins + joins)', zh: '订单÷（登录＋加入）' },
  take: within('whole', (run, days) => {
    const { logins, newMembers } = run.world.dayRows
    return ratio(ordersIn(run, days), total(logins, days) + total(newMembers, days), {
      en: 'nobody visited',
      zh: '无人访问',
    })
  }),
}
