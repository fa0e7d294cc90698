import { never } from '../../model/never.ts'
import { byReferral } from '../../model/route.ts'
import { total } from '../dayTotals.ts'
import { countMembers } from '../joiners.ts'
import { type Metric, ratio } from '../metric.ts'
import { within } from '../within.ts'

/**
 * Invitations per order: personal invitations sent / first orders of people who came by referral, over the run; 0 and up,
 * null when none of them has ordered. For books at a large shop it was 69 (Leskovec, Adamic & Huberman 2007).
 */
export const invitesPerOrder: Metric = {
  label: 'Invitations per order they led to',
  chinese: '每单所需邀请数',
  unit: 'number',
  window: 'whole',
  formula: { en: 'personal invitations / first orders of people who came by referral', zh: '私下邀请÷裂变用户首单' },
  take: within('whole', (run, days) => {
    const { firstOrder, route, dayRows } = run.world
    const orders = countMembers(run, (person) => route[person] === byReferral && firstOrder[person] !== never)
    return ratio(total(dayRows.invitationsSent, days), orders, {
      en: 'nobody who came by referral has ordered',
      zh: '裂变用户没有下单',
    })
  }),
}
