import { byKol, byMedia, byReferral, bySearch, byShop } from '../../model/route.ts'
import type { Words } from '../../text/language.ts'
import { type Measured, type Metric, measured, unmeasured } from '../metric.ts'
import { valueOfJoiner } from '../valueOfJoiner.ts'

/**
 * Value of referred users against others: 60-day value of a referred joiner / of a joiner by search, advertising, a paid post or the shop.
 *
 * Null when either is not known, or the others' is not above 0, where a ratio says nothing.
 */
export const ltvReferredVsOther: Metric = {
  label: '60-day value, referred / other',
  chinese: '裂变与其他新客价值比',
  unit: 'ratio',
  window: 'whole',
  formula: {
    en: '60-day value of a referred user / of a user from search, advertising, paid posts or the shop',
    zh: '裂变用户60天价值÷自然、广告、达人和商城用户的60天价值',
  },
  take: (run) => {
    const referred = valueOfJoiner(run, [byReferral])
    const other = valueOfJoiner(run, [bySearch, byMedia, byKol, byShop])
    if (referred.value === null) return unmeasured(about({ en: 'referred users', zh: '裂变用户' }, referred))
    if (other.value === null) return unmeasured(about({ en: 'other users', zh: '其他用户' }, other))
    if (other.value <= 0) return unmeasured({ en: "other users' margin is not above 0", zh: '其他用户的毛利不大于0' })
    return measured(referred.value / other.value)
  },
}

/** Whose value has no number, and why. */
function about(whose: Words, { reason }: Measured): Words {
  return { en: `${whose.en}: ${reason?.en}`, zh: `${whose.zh}：${reason?.zh}` }
}
