import { byReferral } from '../../model/route.ts'
import { countMembers, countPeople, joinedInRun } from '../joiners.ts'
import { type Metric, ratio } from '../metric.ts'

/**
 * Acceptance: people who joined by referral / people who were invited or saw what a member shared, over the run; 0..1.
 *
 * Those still making up their minds at the end count as invited. Null when nobody was invited.
 */
export const acceptRate: Metric = {
  label: 'Invited people who joined',
  chinese: '受邀转化率',
  unit: 'share',
  window: 'whole',
  formula: {
    en: 'people who joined by referral / people invited in private or who saw what a member shared',
    zh: '经邀请加入的人÷受私下邀请或看到分享的人',
  },
  take: (run) => {
    const { invited, route } = run.world
    const everyone = countPeople(run, (person) => invited[person] === 1)
    const joined = countMembers(run, (person) => joinedInRun(run, person) && route[person] === byReferral)
    return ratio(joined, everyone, { en: 'nobody was invited', zh: '无人受邀' })
  },
}
