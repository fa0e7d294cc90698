import { memberDays, ordersIn } from '../dayTotals.ts'
import { type Metric, ratio } from '../metric.ts'
import { within } from '../within.ts'

/** Orders a member-day after the campaign: what demand is left when the deals are over; 0 and up, null without members. */
export const ordersPerMemberDay: Metric = {
  label: 'Orders per member-day after',
  chinese: '活动后人均日订单',
  unit: 'number',
  window: 'after',
  formula: 'orders / member-days, after the campaign',
  take: within('after', (run, days) =>
    ratio(ordersIn(run, days), memberDays(run, days), 'no members after the campaign'),
  ),
}
