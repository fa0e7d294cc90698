import { memberDays, ordersIn } from '../dayTotals.ts'
import { type Metric, ratio, unmeasured } from '../metric.ts'
import { within } from '../within.ts'

/**
 * Conversion after the campaign: orders a member-day after it / before it; 0 and up, 1 where the campaign left no trace.
 *
 * Null without days or members on either side, or without orders before. Report 3.3.
 */
export const after: Metric = {
  label: 'Conversion after / before',
  chinese: '活动后转化率',
  unit: 'ratio',
  window: 'after',
  formula: {
    en: 'orders per member-day after the campaign / orders per member-day before it',
    zh: '活动后每成员日订单÷活动前每成员日订单',
  },
  take: within('after', (run, days) => {
    const before = { start: 0, end: run.model.campaign.start }
    if (before.end === 0) {
      return unmeasured({
        en: 'no days before the campaign: needs a run of the same world without the campaign',
        zh: '活动前没有天数：需要同一世界无活动的运行',
      })
    }
    const daysBefore = memberDays(run, before)
    const daysAfter = memberDays(run, days)
    if (daysBefore === 0) return unmeasured({ en: 'no members before the campaign', zh: '活动前没有成员' })
    if (daysAfter === 0) return unmeasured({ en: 'no members after the campaign', zh: '活动后没有成员' })
    return ratio(ordersIn(run, days) / daysAfter, ordersIn(run, before) / daysBefore, {
      en: 'no orders before the campaign',
      zh: '活动前没有订单',
    })
  }),
}
