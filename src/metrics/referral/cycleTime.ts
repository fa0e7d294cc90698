import { nobody } from '../../model/nobody.ts'
import type { Run } from '../../model/run.ts'
import { quantile } from '../../stats/quantile.ts'
import { everyMember, joinedInRun } from '../joiners.ts'
import { type Metric, measured, unmeasured } from '../metric.ts'
import { perRun } from '../perRun.ts'

/** Days from each joining in the run to every joining it caused. */
const cycles = perRun((run: Run): Int16Array => {
  const { referrer, joinDay } = run.world
  const isKnown = (person: number) => referrer[person] !== nobody && joinedInRun(run, referrer[person])
  return Int16Array.from(everyMember(run).filter(isKnown), (person) => joinDay[person] - joinDay[referrer[person]])
})

/**
 * Cycle time: days from a member's joining to the joins it caused; 0 and up.
 *
 * Only members who joined in the run have a known start. Cycles that the end of the run cut off are not in it, so that in
 * a short run it is a lower bound. Null when no member who joined in the run has brought anyone.
 */
export function cycleTime(kind: 'median' | 'mean'): Metric {
  return {
    label: kind === 'median' ? 'Cycle time' : 'Cycle time, mean',
    chinese: kind === 'median' ? '裂变周期' : '平均裂变周期',
    unit: 'days',
    window: 'whole',
    formula: {
      en: `${kind} of the days from a joining in the run to the joinings it caused before the end`,
      zh: `从运行期内加入到其带来的加入所隔天数的${kind === 'median' ? '中位数' : '均值'}，截至运行结束`,
    },
    take: (run) => {
      const days = cycles(run)
      const middle = quantile(days, 0.5)
      if (middle === null)
        return unmeasured({ en: 'nobody who joined in the run has brought anyone', zh: '运行期加入的人都没有带来别人' })
      return measured(kind === 'median' ? middle : days.reduce((sum, each) => sum + each, 0) / days.length)
    },
  }
}
