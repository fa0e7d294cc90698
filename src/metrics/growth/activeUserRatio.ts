import { type Metric, ratio } from '../metric.ts'
import { within } from '../within.ts'

/** Active users: members who logged in within the last 7 days / members, at the end; 0..1, null without members (report 3.1). */
export const activeUserRatio: Metric = {
  label: 'Active users',
  chinese: '活跃用户比例',
  unit: 'share',
  window: 'end',
  formula: { en: 'members who logged in within the last 7 days / members', zh: '近7天登录过的成员÷成员' },
  scale: { poor: 0.2, good: 0.9, source: { en: 'assumption', zh: '假设' } },
  take: within('end', ({ world }, { start: last }) =>
    ratio(world.dayRows.activeWeek[last], world.dayRows.members[last], {
      en: 'no members at the end',
      zh: '期末没有成员',
    }),
  ),
}
