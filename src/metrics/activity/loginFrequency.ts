import { memberDays, total } from '../dayTotals.ts'
import { type Metric, measured, unmeasured } from '../metric.ts'
import { within } from '../within.ts'

/** Login frequency: logins / member-days × 7, in the campaign; logins a week, null without members (report 3.2). */
export const loginFrequency: Metric = {
  label: 'Logins per member',
  chinese: '登录频率',
  unit: 'perWeek',
  window: 'campaign',
  formula: { en: 'logins / member-days × 7', zh: '登录次数÷成员日×7' },
  scale: { poor: 0.5, good: 3.5, source: { en: 'assumption: good is every other day', zh: '假设：好是隔天登录一次' } },
  take: within('campaign', (run, days) => {
    const exposed = memberDays(run, days)
    if (exposed === 0) return unmeasured({ en: 'no members in the campaign', zh: '活动期没有成员' })
    return measured((total(run.world.dayRows.logins, days) / exposed) * 7)
  }),
}
