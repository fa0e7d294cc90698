import { measured, unmeasured } from '../metrics/metric.ts'
import { never } from '../model/never.ts'
import { founder } from '../model/route.ts'
import type { Fact } from './fact.ts'

/** Rewards bring people who care about rewards. */
export const rewardsBringWorse: Fact = {
  label: 'Deal proneness of who came for a deal above that of others',
  chinese: '优惠引流用户价格敏感差',
  unit: 'number',
  formula: {
    en: 'mean deal proneness of new members who gained by coming − of the others, where there are 30 of each',
    zh: '因加入得利的新成员的平均优惠偏好−其他新成员，各满30人时',
  },
  published: [0, 0.35],
  possible: [-0.06, 0.6],
  source: {
    en: 'Lewis 2006 (direction); the bounds are our judgement',
    zh: 'Lewis 2006（方向）；上下限为我们的判断',
  },
  take: ({ model, world }) => {
    const counts = [0, 0]
    const sums = [0, 0]
    for (let person = 0; person < model.people; person++) {
      if (world.joinDay[person] === never || world.route[person] === founder) continue
      const forDeal = Number(world.roll.dealWorth[world.rowOf[person]] > 0)
      counts[forDeal] += 1
      sums[forDeal] += world.traits.dealProneness[person]
    }
    if (Math.min(...counts) < 30)
      return unmeasured({ en: 'fewer than 30 came for a deal, or without one', zh: '冲优惠来或不冲优惠来的不足30人' })
    return measured(sums[1] / counts[1] - sums[0] / counts[0])
  },
}
