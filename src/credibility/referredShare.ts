import { metrics } from '../metrics/index.ts'
import type { Fact } from './fact.ts'

/** Referral brings a part of the new members, and seldom all. */
export const referredShare: Fact = {
  label: 'New users by referral',
  chinese: '推荐新用户占比',
  unit: 'share',
  formula: { en: 'new users through an invitation / new users in the campaign', zh: '活动期经邀请加入的新用户÷新用户' },
  published: [0.03, 0.8],
  possible: [0.002, 0.97],
  source: {
    en: 'Dropbox 0.35, Harry’s pre-launch 0.77; the bounds are our judgement',
    zh: 'Dropbox 0.35，Harry’s上线前0.77；上下限为我们的判断',
  },
  take: metrics['referral.referredShare'].take,
}
