import { type Metric, ratio } from '../metric.ts'
import { isPaid } from '../rewards.ts'

/** Days a reward must be old to tell what came of it. */
const longEnough = 30

/**
 * Bonus hunters (羊毛党): rewards to people who have not ordered since the day of the reward / all rewards, by amount; 0..1.
 *
 * Only of rewards paid at least 30 days before the end, coupons at face value: the younger ones are not failures yet. Null
 * when there are none.
 */
export const bonusHunterShare: Metric = {
  label: 'Rewards to people who never ordered after',
  chinese: '羊毛党占比',
  unit: 'share',
  window: 'whole',
  formula: {
    en: 'of rewards at least 30 days old, by amount, the part to people with no order after the day of the reward',
    zh: '发放满30天的奖励中，按金额计，领取后再未下单者所占的部分',
  },
  take: (run) => {
    const { claims, lastOrder } = run.world
    let all = 0
    let wasted = 0
    for (let row = 0; row < claims.count; row++) {
      if (!isPaid(run, row) || claims.closed[row] > run.model.days - 1 - longEnough) continue
      all += claims.amount[row]
      if (lastOrder[claims.beneficiary[row]] <= claims.closed[row]) wasted += claims.amount[row]
    }
    return ratio(wasted, all, {
      en: `no reward was paid at least ${longEnough} days before the end of the run`,
      zh: `运行结束前${longEnough}天以上没有发放过奖励`,
    })
  },
}
