import { gini } from '../../stats/gini.ts'
import { type Metric, measured, unmeasured } from '../metric.ts'
import { isPaid } from '../rewards.ts'

/**
 * Who got the money: Gini coefficient of the rewards among people who got any, coupons at face value; 0 when all got
 * alike, near 1 when a few got nearly all. Null when no reward was paid.
 */
export const rewardGini: Metric = {
  label: 'Concentration of rewards (Gini)',
  chinese: '奖励基尼系数',
  unit: 'number',
  window: 'whole',
  formula: {
    en: 'Gini coefficient of rewards among the people who got any, coupons at face value',
    zh: '得到奖励者之间奖励的基尼系数，券按面值计',
  },
  take: (run) => {
    const { claims } = run.world
    const got = new Map<number, number>()
    for (let row = 0; row < claims.count; row++) {
      const who = claims.beneficiary[row]
      if (isPaid(run, row)) got.set(who, (got.get(who) ?? 0) + claims.amount[row])
    }
    const among = gini([...got.values()].filter((amount) => amount > 0))
    return among === null ? unmeasured({ en: 'no reward was paid', zh: '没有发放奖励' }) : measured(among)
  },
}
