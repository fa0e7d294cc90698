import { metrics } from '../metrics/index.ts'
import type { Fact } from './fact.ts'

/** A minority of members shares. */
export const sharers: Fact = {
  label: 'Members who share',
  chinese: '分享用户占比',
  unit: 'share',
  formula: { en: 'members who shared in the campaign / members in it', zh: '活动期分享过的成员÷活动期成员' },
  published: [0.03, 0.4],
  possible: [0.002, 0.75],
  source: {
    en: 'Extole client benchmarks: 5-30% of those offered; wider by a third',
    zh: 'Extole客户基准：受邀参与者的5%～30%；放宽三分之一',
  },
  take: metrics['referral.shareRate'].take,
}
