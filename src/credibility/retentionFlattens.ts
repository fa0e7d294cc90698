import { measured, unmeasured } from '../metrics/metric.ts'
import { never } from '../model/never.ts'
import { founder } from '../model/route.ts'
import type { Fact } from './fact.ts'

/** Retention curves flatten: who has stayed goes on staying. */
export const retentionFlattens: Fact = {
  label: 'Hazard of leaving after 30 days / before',
  chinese: '30天后/前流失风险比',
  unit: 'ratio',
  formula: {
    en: 'leaving a member-day from the 31st day on / up to the 30th, of new members, where 20 have left on each side',
    zh: '新成员第31天起每成员日流失÷前30天每成员日流失，两侧各满20人流失时',
  },
  published: [0.2, 0.95],
  possible: [0.08, 1.3],
  source: {
    en: 'Fader & Hardie 2007: renewal rates rise with age in every cohort they show; the bounds are our judgement',
    zh: 'Fader与Hardie 2007：所示每个同期群的续留率都随时间上升；上下限为我们的判断',
  },
  take: ({ model, world }) => {
    const days = [0, 0]
    const left = [0, 0]
    for (let person = 0; person < model.people; person++) {
      const joined = world.joinDay[person]
      if (joined === never || world.route[person] === founder) continue
      const gone = world.leftDay[person]
      const seen = (gone === never ? model.days : gone) - joined
      days[0] += Math.min(seen, 30)
      days[1] += Math.max(0, seen - 30)
      if (gone !== never) left[Number(seen >= 30)] += 1
    }
    if (Math.min(...left) < 20)
      return unmeasured({
        en: 'fewer than 20 new members have left before, or after, 30 days',
        zh: '30天前或后流失的新成员不足20人',
      })
    return measured(left[1] / days[1] / (left[0] / days[0]))
  },
}
