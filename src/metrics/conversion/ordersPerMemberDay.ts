import { memberDays, ordersIn } from '../dayTotals.ts'
import { type Metric, ratio } from '../metric.ts'
import { within } from '../within.ts'

/** Orders a member-day after the campaign: what demand is left when the deals are over; 0 and up, null without members. */
export const ordersPerMemberDay: Metric = {
  label: 'Orders per member-day after',
  chinese: '活动后人均日订单',
  unit: 'number',
  window: 'after',
  formula: { en: 'orders / member-days, after the campaign', zh: '活动后订单÷成员日' },
  take: within('after', (run, days) =>
    ratio(ordersIn(run, days), memberDays(run, days), { en: 'no members after the campaign', zh: '活动后没有成员' }),
  ),
}
