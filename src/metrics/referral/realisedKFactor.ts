import { membersDuring, total } from '../dayTotals.ts'
import { type Metric, ratio } from '../metric.ts'
import { within } from '../within.ts'

/**
 * K as realised: joins by referral in the campaign, through either channel / people who were members in it; 0 and up.
 *
 * What came of the sharing so far: near the end it is below what is still to come. Null without members.
 */
export const realisedKFactor: Metric = {
  label: 'K as realised',
  chinese: '实际K因子',
  unit: 'number',
  window: 'campaign',
  formula: { en: 'joins by referral / people who were members in the campaign', zh: '裂变新增÷活动期内的成员' },
  take: within('campaign', (run, days) => {
    const joins = total(run.world.dayRows.newByReferral, days)
    return ratio(joins, membersDuring(run, days), { en: 'no members in the campaign', zh: '活动期没有成员' })
  }),
}
