import { byKol, byMedia, byReferral, bySearch, byShop } from '../../model/route.ts'
import { everyMember, joinedIn } from '../joiners.ts'
import { type Metric, ratio } from '../metric.ts'
import { within } from '../within.ts'

const routesOf = {
  all: { label: 'new users', chinese: '新用户', routes: [byReferral, bySearch, byMedia, byKol, byShop] },
  referred: { label: 'referred users', chinese: '裂变新用户', routes: [byReferral] },
  search: { label: 'users from search', chinese: '自然新用户', routes: [bySearch] },
  media: { label: 'users from advertising', chinese: '广告新用户', routes: [byMedia] },
  kol: { label: 'users from paid posts', chinese: '达人新用户', routes: [byKol] },
}

/** Fit of new users: mean fit of those who joined in the campaign, by route; 0..1, null when nobody did (report 6.2). */
export function fitOfNew(route: keyof typeof routesOf): Metric {
  const { label, chinese, routes } = routesOf[route]
  return {
    label: `Fit of ${label}`,
    chinese: `${chinese}匹配度`,
    unit: 'number',
    window: 'campaign',
    formula: { en: `mean fit of ${label} of the campaign, 0..1`, zh: `活动期${chinese}的平均契合度，0到1` },
    take: within('campaign', (run, days) => {
      let sum = 0
      let joined = 0
      for (const person of everyMember(run)) {
        if (!joinedIn(run, person, days) || !routes.includes(run.world.route[person])) continue
        sum += run.world.traits.fit[person]
        joined += 1
      }
      return ratio(sum, joined, { en: `no ${label} joined in the campaign`, zh: `活动期没有${chinese}加入` })
    }),
  }
}
