import { shared } from '../../model/during.ts'
import { total } from '../dayTotals.ts'
import { countMembers } from '../joiners.ts'
import { type Metric, ratio } from '../metric.ts'
import { within } from '../within.ts'

/** Invites a sharer: personal invitations / members who shared, in the campaign; 0 and up, null when nobody shared. */
export const invitesPerSharer: Metric = {
  label: 'Invitations per sharer',
  chinese: '人均邀请数',
  unit: 'number',
  window: 'campaign',
  formula: { en: 'personal invitations / members who shared, on any channel', zh: '私下邀请÷在任何渠道分享过的成员' },
  take: within('campaign', (run, days) => {
    const sharers = countMembers(run, (person) => (run.world.during[person] & shared) !== 0)
    return ratio(total(run.world.dayRows.invitationsSent, days), sharers, { en: 'nobody shared', zh: '无人分享' })
  }),
}
