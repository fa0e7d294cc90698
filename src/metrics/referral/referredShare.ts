import { total } from '../dayTotals.ts'
import { type Metric, ratio } from '../metric.ts'
import { within } from '../within.ts'

/** Referred share: joins by referral / joins, in the campaign; 0..1, null when nobody joined. */
export const referredShare: Metric = {
  label: 'New users by referral',
  chinese: '裂变拉新占比',
  unit: 'share',
  window: 'campaign',
  formula: { en: 'joins by referral / joins', zh: '裂变新增÷新增' },
  take: within('campaign', ({ world }, days) =>
    ratio(total(world.dayRows.newByReferral, days), total(world.dayRows.newMembers, days), {
      en: 'nobody joined',
      zh: '无人加入',
    }),
  ),
}
