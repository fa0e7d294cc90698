import { byKol, byMedia, byReferral, bySearch, byShop } from '../../model/route.ts'
import { type Metric, measured, unmeasured } from '../metric.ts'
import { valueUpTo } from '../valueByAge.ts'
import { blendedCac } from './cac.ts'

/**
 * Payback: days from joining until a joiner's margin so far has covered the blended cost of a new user; 0 and up.
 *
 * Null when nobody joined, or the margin does not get there at the ages that were seen.
 */
export const payback: Metric = {
  label: 'Payback',
  chinese: '回本周期',
  unit: 'days',
  window: 'whole',
  formula: {
    en: "first age at which a joiner's margin so far reaches campaign cost / joins",
    zh: '新用户累计毛利达到（活动费用÷新增）的最早天数',
  },
  take: (run) => {
    const cost = blendedCac.take(run).value
    if (cost === null) return unmeasured({ en: 'nobody joined', zh: '无人加入' })
    const upTo = valueUpTo(run, [byReferral, bySearch, byMedia, byKol, byShop])
    const age = upTo.findIndex((value) => value >= cost)
    if (age >= 0) return measured(age)
    return unmeasured({
      en: `a new user's cost is not paid back within the ${upTo.length} days seen`,
      zh: `观察到的${upTo.length}天内新用户成本没有收回`,
    })
  },
}
