import { accepted, pending, privateChat } from '../../model/invitations.ts'
import { membersDuring } from '../dayTotals.ts'
import { type Metric, measured, unmeasured } from '../metric.ts'
import { isIn, within } from '../within.ts'

/**
 * K by invitations: personal invitations a member × the part of them accepted, of those sent in the campaign; 0 and up.
 *
 * K = (invitations / people who were members in the campaign) × (accepted / no longer pending). Invitations still
 * pending at the end count in the first factor only, so that the young are no failures. Broadcasts are not in it;
 * `referral.kFactor.realised` has them. 0 when nobody invited; null without members, or while no invitation is settled.
 */
export const kFactor: Metric = {
  label: 'K by invitations',
  chinese: 'K因子',
  unit: 'number',
  window: 'campaign',
  formula: {
    en: 'personal invitations per member × part of the settled ones that were accepted',
    zh: '人均私下邀请数×已有结果的邀请中被接受的比例',
  },
  take: within('campaign', (run, days) => {
    const members = membersDuring(run, days)
    if (members === 0) return unmeasured({ en: 'no members in the campaign', zh: '活动期没有成员' })
    const { invitations } = run.world
    let sent = 0
    let settled = 0
    let yes = 0
    for (let row = 0; row < invitations.count; row++) {
      if (invitations.channel[row] !== privateChat || !isIn(days, invitations.sent[row])) continue
      sent += 1
      if (invitations.status[row] !== pending) settled += 1
      if (invitations.status[row] === accepted) yes += 1
    }
    if (sent === 0) return measured(0)
    if (settled === 0)
      return unmeasured({
        en: 'no invitation was answered or ran out before the end of the run',
        zh: '运行结束前没有邀请得到回应或到期',
      })
    return measured((sent / members) * (yes / settled))
  }),
}
