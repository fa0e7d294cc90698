import { metrics } from '../metrics/index.ts'
import { unmeasured } from '../metrics/metric.ts'
import { never } from '../model/never.ts'
import { byReferral, founder } from '../model/route.ts'
import type { Fact } from './fact.ts'

/** Referred members stay longer than others, unless large rewards brought them. */
export const referredStay: Fact = {
  label: 'Leaving of referred members / of others',
  chinese: '被推荐用户流失比',
  unit: 'ratio',
  formula: {
    en: 'hazard of leaving of referred members / of those who came otherwise, where at least 30 of each have left',
    zh: '裂变成员的流失风险÷其他来源成员的流失风险，各至少30人流失时',
  },
  published: [0.6, 1],
  possible: [0.35, 1.7],
  source: {
    en: 'Schmitt, Skiera & Van den Bulte 2011: 0.82; above 1 where rewards bring bonus hunters, Hong et al. 2017',
    zh: 'Schmitt、Skiera与Van den Bulte 2011：0.82；奖励招来羊毛党时大于1，Hong等2017',
  },
  take: (run) => {
    const { world, model } = run
    const left = [0, 0]
    for (let person = 0; person < model.people; person++) {
      if (world.leftDay[person] === never || world.route[person] === founder) continue
      left[Number(world.route[person] === byReferral)] += 1
    }
    if (Math.min(...left) < 30)
      return unmeasured({
        en: 'fewer than 30 referred members or others have left',
        zh: '流失的裂变成员或其他成员不足30人',
      })
    return metrics['quality.churnReferredVsOther'].take(run)
  },
}
