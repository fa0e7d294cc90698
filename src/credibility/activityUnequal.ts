import { measured, unmeasured } from '../metrics/metric.ts'
import { never } from '../model/never.ts'
import { topShare } from '../stats/topShare.ts'
import type { Fact } from './fact.ts'

/** A few are far more active than most. */
export const activityUnequal: Fact = {
  label: 'Logins of the most active tenth',
  chinese: '最活跃10%用户登录占比',
  unit: 'share',
  formula: {
    en: 'logins of the tenth of the members who logged in most / all logins, of those who were members in the run',
    zh: '登录最多的十分之一成员的登录÷全部登录，限运行期成员',
  },
  published: [0.15, 0.6],
  possible: [0.11, 0.9],
  source: {
    en: 'heavy-tailed activity, as in online communities at large; the bounds are our judgement',
    zh: '活跃度呈重尾分布，如一般网络社群；上下限为我们的判断',
  },
  take: ({ model, world }) => {
    const logins: number[] = []
    for (let person = 0; person < model.people; person++) {
      if (world.joinDay[person] !== never) logins.push(world.roll.logins[world.rowOf[person]])
    }
    const held = topShare(logins, 0.1)
    return held === null ? unmeasured({ en: 'nobody logged in', zh: '无人登录' }) : measured(held)
  },
}
