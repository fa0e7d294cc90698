import { lapsed, paid } from '../../model/claims.ts'
import { setAsideFor } from '../../model/rewards/points.ts'
import { type Metric, ratio } from '../metric.ts'

/**
 * Breakage: promised rewards that lapsed / those that lapsed or were paid, by amount, over the run; 0..1, null without either.
 *
 * Points that expired count by what had been set aside for them, points that were used by what was got for them.
 */
export const breakage: Metric = {
  label: 'Promised rewards that lapsed',
  chinese: '奖励沉没率',
  unit: 'share',
  window: 'whole',
  formula: { en: 'rewards lapsed / rewards lapsed or paid, by amount', zh: '失效的奖励÷失效或已发的奖励，按金额计' },
  take: (run) => {
    const { claims } = run.world
    let gone = 0
    let closed = 0
    for (let row = 0; row < claims.count; row++) {
      const status = claims.status[row]
      if (status === lapsed) gone += claims.amount[row]
      if (status === lapsed || status === paid) closed += claims.amount[row]
    }
    run.model.plays.forEach(({ points }, play) => {
      const expired = points === undefined ? 0 : setAsideFor(points, run.world.wallets[play]?.expired ?? 0)
      gone += expired
      closed += expired
    })
    return ratio(gone, closed, { en: 'no reward has been paid or lapsed', zh: '没有奖励发放或失效' })
  },
}
