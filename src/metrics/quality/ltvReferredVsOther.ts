import { byKol, byMedia, byReferral, bySearch, byShop } from '../../model/world.ts'
import { type Metric, measured, unmeasured } from '../metric.ts'
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
  formula: '60-day value of a referred user / of a user from search, advertising, paid posts or the shop',
  take: (run) => {
    const referred = valueOfJoiner(run, [byReferral])
    const other = valueOfJoiner(run, [bySearch, byMedia, byKol, byShop])
    if (referred.value === null) return unmeasured(`referred users: ${referred.reason}`)
    if (other.value === null) return unmeasured(`other users: ${other.reason}`)
    if (other.value <= 0) return unmeasured("other users' margin is not above 0")
    return measured(referred.value / other.value)
  },
}
