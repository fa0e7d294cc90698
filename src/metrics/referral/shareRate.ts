import { shared, wasActive } from '../../model/during.ts'
import { countMembers } from '../joiners.ts'
import { type Metric, ratio } from '../metric.ts'

/** Share rate: members who shared at least once / members active, both in the campaign; 0..1, null when nobody was active. */
export const shareRate: Metric = {
  label: 'Members who shared',
  chinese: '分享率',
  unit: 'share',
  window: 'campaign',
  formula: {
    en: 'members who shared at least once / members who logged in, in the campaign',
    zh: '活动期至少分享过一次的成员÷登录过的成员',
  },
  take: (run) => {
    const { during } = run.world
    const sharers = countMembers(run, (person) => (during[person] & shared) !== 0)
    const active = countMembers(run, (person) => (during[person] & wasActive) !== 0)
    return ratio(sharers, active, { en: 'nobody was active in the campaign', zh: '活动期无人活跃' })
  },
}
