import { never } from '../../model/never.ts'
import { byReferral } from '../../model/route.ts'
import type { Run } from '../../model/run.ts'
import { everyMember, joinedInRun } from '../joiners.ts'
import { type Metric, measured, unmeasured } from '../metric.ts'

/**
 * Churn of referred users against others: hazard ratio of leaving, compared at the same age; below 1 they leave less.
 *
 * Mantel–Haenszel over ages: Σ d₁ n₂ / n over Σ d₂ n₁ / n, with d leavers and n at risk at an age, 1 referred, 2 by search
 * or advertising. Leaving is the first leaving; whoever has not left counts up to the end of the run. Null when there is nobody to compare, or none
 * of the others left.
 */
export const churnReferredVsOther: Metric = {
  label: 'Churn, referred / other',
  chinese: '裂变与其他新客流失比',
  unit: 'ratio',
  window: 'whole',
  formula: {
    en: 'hazard ratio of leaving of referred against other joiners, at the same age (Mantel–Haenszel)',
    zh: '同样加入时长下，裂变用户与其他新用户的流失风险比（曼特尔—亨塞尔法）',
  },
  take: (run) => {
    const referred = tableOf(run, true)
    const other = tableOf(run, false)
    if (referred.atRisk[0] === 0) return unmeasured({ en: 'nobody joined by referral', zh: '没有人经邀请加入' })
    if (other.atRisk[0] === 0)
      return unmeasured({ en: 'nobody joined by search or advertising', zh: '没有人自然到来或经广告加入' })
    let above = 0
    let below = 0
    for (let age = 0; age < run.model.days; age++) {
      const both = referred.atRisk[age] + other.atRisk[age]
      if (both === 0) break
      above += (referred.left[age] * other.atRisk[age]) / both
      below += (other.left[age] * referred.atRisk[age]) / both
    }
    if (below === 0)
      return unmeasured({
        en: 'no other joiner left while referred ones were at risk',
        zh: '可比期间没有其他新用户流失',
      })
    return measured(above / below)
  },
}

/** By age in days: how many joiners were at risk of leaving, and how many left. */
function tableOf(run: Run, referred: boolean): { atRisk: Float64Array; left: Float64Array } {
  const { model, world } = run
  const atRisk = new Float64Array(model.days)
  const left = new Float64Array(model.days)
  for (const person of everyMember(run)) {
    if (!joinedInRun(run, person) || (world.route[person] === byReferral) !== referred) continue
    const hasLeft = world.leftDay[person] !== never
    const age = (hasLeft ? world.leftDay[person] : model.days - 1) - world.joinDay[person]
    atRisk[age] += 1
    if (hasLeft) left[age] += 1
  }
  for (let age = model.days - 2; age >= 0; age--) atRisk[age] += atRisk[age + 1]
  return { atRisk, left }
}
