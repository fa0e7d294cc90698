import { measured, unmeasured } from '../metrics/metric.ts'
import { never } from '../model/never.ts'
import { founder } from '../model/route.ts'
import type { Fact } from './fact.ts'

/** Repeat buyers are a minority. */
export const repeatBuyers: Fact = {
  label: 'New members with two orders or more in 60 days',
  chinese: '60天内复购新客占比',
  unit: 'share',
  formula: {
    en: 'new members with a second order within 60 days of joining / those seen for as long, where there are 50',
    zh: '加入60天内有第二单的新成员÷观察满60天的新成员，满50人时',
  },
  published: [0.03, 0.5],
  possible: [0.003, 0.75],
  source: {
    en: 'Ehrenberg 1959 and after: most customers of a brand are light buyers; the bounds are our judgement',
    zh: 'Ehrenberg 1959及其后：一个品牌的顾客多数是轻度买家；上下限为我们的判断',
  },
  take: ({ model, world }) => {
    let seen = 0
    let repeated = 0
    for (let person = 0; person < model.people; person++) {
      const joined = world.joinDay[person]
      if (joined === never || world.route[person] === founder || joined + 60 > model.days) continue
      seen += 1
      const second = world.secondOrder[person]
      if (second !== never && second < joined + 60) repeated += 1
    }
    return seen < 50
      ? unmeasured({ en: 'fewer than 50 new members were seen for 60 days', zh: '观察满60天的新成员不足50人' })
      : measured(repeated / seen)
  },
}
