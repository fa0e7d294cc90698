import { type Metric, ratio } from '../metric.ts'
import { referralForest } from '../referralForest.ts'

/** Spread beyond the first step: members of generation 2 and up / members brought by someone; 0..1, null when none was. */
export const beyondFirst: Metric = {
  label: 'Referred beyond the first step',
  chinese: '二级及以上裂变占比',
  unit: 'share',
  window: 'whole',
  formula: {
    en: 'members of generation 2 and up / members of generation 1 and up',
    zh: '第2层及以上的成员÷第1层及以上的成员',
  },
  take: (run) => {
    const [roots = 0, first = 0] = referralForest(run).generations
    const brought = referralForest(run).people.length - roots
    return ratio(brought - first, brought, { en: 'nobody joined by referral', zh: '没有人经邀请加入' })
  },
}
