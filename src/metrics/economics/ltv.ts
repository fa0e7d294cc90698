import { byKol, byMedia, byReferral, bySearch, byShop } from '../../model/route.ts'
import type { Metric } from '../metric.ts'
import { valueOfJoiner } from '../valueOfJoiner.ts'

const routesOf = {
  all: { label: 'new user', chinese: '新客', routes: [byReferral, bySearch, byMedia, byKol, byShop] },
  referral: { label: 'referred user', chinese: '裂变新客', routes: [byReferral] },
  search: { label: 'user from search', chinese: '自然新客', routes: [bySearch] },
  media: { label: 'user from advertising', chinese: '广告新客', routes: [byMedia] },
  kol: { label: 'user from paid posts', chinese: '达人新客', routes: [byKol] },
}

/**
 * Value of a new user: margin of a joiner's orders in the 60 days from joining, by route; fen.
 *
 * Before rewards and other cost. The sum over ages of the mean margin among those seen at that age, so that the young are
 * no failures. Null when nobody was seen for 60 days.
 */
export function ltv(route: keyof typeof routesOf): Metric {
  const { label, chinese, routes } = routesOf[route]
  return {
    label: `60-day value of a ${label}`,
    chinese: `${chinese}60日价值`,
    unit: 'money',
    window: 'whole',
    formula: {
      en: `margin of a ${label}'s orders in the 60 days from joining, by age among those seen at that age`,
      zh: `${chinese}加入后60天内订单的毛利，按各天数仍在观察的人计算`,
    },
    take: (run) => valueOfJoiner(run, routes),
  }
}
