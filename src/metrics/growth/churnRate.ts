import { memberDays, total } from '../dayTotals.ts'
import { type Metric, measured, unmeasured } from '../metric.ts'
import { within } from '../within.ts'

/** Churn a month: members who left / member-days × 30, over the run; 0 and up, null without members (report 3.1). */
export const churnRate: Metric = {
  label: 'Churn a month',
  chinese: '月流失率',
  unit: 'share',
  window: 'whole',
  formula: { en: 'members who left / member-days × 30', zh: '流失成员÷成员日×30' },
  scale: { poor: 0.25, good: 0.02, source: { en: 'assumption', zh: '假设' } },
  take: within('whole', (run, days) => {
    const exposed = memberDays(run, days)
    if (exposed === 0) return unmeasured({ en: 'no members in the run', zh: '运行期没有成员' })
    return measured((total(run.world.dayRows.left, days) / exposed) * 30)
  }),
}
