import { metrics } from '../metrics/index.ts'
import type { Fact } from './fact.ts'

/** Referral multiplies growth; alone it does not keep it up. */
export const kFactor: Fact = {
  label: 'K-factor',
  chinese: 'K系数',
  unit: 'number',
  formula: { en: 'invitations a member × share of them that bring someone', zh: '人均邀请数×邀请带来人的比例' },
  published: [0, 1],
  possible: [0, 1.5],
  source: {
    en: 'report 3.1: ordinary programmes are subcritical; above 1 only where it is viral by design',
    zh: '报告3.1：普通裂变活动低于临界；只有本身就是病毒式设计的才大于1',
  },
  take: metrics['referral.kFactor'].take,
}
