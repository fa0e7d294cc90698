import { metrics } from '../metrics/index.ts'
import { measured, unmeasured } from '../metrics/metric.ts'
import { byReferral, bySearch } from '../model/route.ts'
import type { Fact } from './fact.ts'

/** Friends know whom a product suits. */
export const referredFit: Fact = {
  label: 'Fit of referred members above that of others',
  chinese: '被推荐用户匹配度优势',
  unit: 'number',
  formula: {
    en: 'mean fit of new members by referral − by search, where there are 30 of each',
    zh: '裂变新成员的平均契合度−自然新成员，各满30人时',
  },
  published: [-0.02, 0.25],
  possible: [-0.12, 0.45],
  source: {
    en: 'Schmitt, Skiera & Van den Bulte 2011: better matching; the bounds are our judgement',
    zh: 'Schmitt、Skiera与Van den Bulte 2011：匹配更好；上下限为我们的判断',
  },
  take: (run) => {
    const { route } = run.world
    const few = (by: number) => route.filter((each) => each === by).length < 30
    const referred = metrics['quality.fitOfNew.referred'].take(run).value
    const search = metrics['quality.fitOfNew.search'].take(run).value
    if (few(byReferral) || few(bySearch) || referred === null || search === null) {
      return unmeasured({ en: 'fewer than 30 came by referral or by search', zh: '裂变或自然到来的不足30人' })
    }
    return measured(referred - search)
  },
}
