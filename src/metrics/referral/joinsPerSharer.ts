import { shared } from '../../model/during.ts'
import { total } from '../dayTotals.ts'
import { countMembers } from '../joiners.ts'
import { type Metric, ratio } from '../metric.ts'
import { within } from '../within.ts'

/** K a sharer: joins by referral / members who shared, in the campaign; 0 and up, null when nobody shared. */
export const joinsPerSharer: Metric = {
  label: 'K per sharer',
  chinese: '分享者K因子',
  unit: 'number',
  window: 'campaign',
  formula: {
    en: 'joins by referral / members who shared, in the campaign (converters per advocate)',
    zh: '活动期裂变新增÷分享过的成员',
  },
  take: within('campaign', (run, days) => {
    const sharers = countMembers(run, (person) => (run.world.during[person] & shared) !== 0)
    return ratio(total(run.world.dayRows.newByReferral, days), sharers, { en: 'nobody shared', zh: '无人分享' })
  }),
}
