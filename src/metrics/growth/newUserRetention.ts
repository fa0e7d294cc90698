import { type Metric, ratio, unmeasured } from '../metric.ts'

/** Values of day-7 retention between which it is scored. */
const scaleOfDay7 = { poor: 0.05, good: 0.5, source: { en: 'assumption', zh: '假设' } }

/**
 * New-user retention: share of those who joined in the run who log in on a given day after joining; 0..1.
 *
 * Pooled over all days of joining, and only of those who joined long enough before the end to be seen at that age: with
 * one look at each person that is what Kaplan–Meier gives. Null when nobody did. Report 3.1.
 *
 * @param age days after joining
 */
export function newUserRetention(age: number): Metric {
  return {
    label: `New users back on day ${age}`,
    chinese: age === 1 ? '新用户次日留存率' : `新用户${age}日留存率`,
    unit: 'share',
    window: 'whole',
    formula: {
      en: `of those who joined at least ${age} days before the end, share who log in on day ${age} after joining`,
      zh: `结束前至少${age}天加入的人中，加入后第${age}天登录的比例`,
    },
    ...(age === 7 ? { scale: scaleOfDay7 } : {}),
    take: ({ model, world }) => {
      const tooYoung = {
        en: `nobody joined at least ${age} days before the end of the run`,
        zh: `运行结束前至少${age}天没有人加入`,
      }
      if (age >= model.days) return unmeasured(tooYoung)
      return ratio(world.loggedInAtAge[age], world.seenAtAge[age], tooYoung)
    },
  }
}
