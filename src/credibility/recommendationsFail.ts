import { metrics } from '../metrics/index.ts'
import type { Fact } from './fact.ts'

/** Most recommendations fail. */
export const recommendationsFail: Fact = {
  label: 'Invitations that bring someone',
  chinese: '邀请转化率',
  unit: 'share',
  formula: { en: 'invited people who joined / invitations', zh: '加入的受邀者÷邀请' },
  published: [0.005, 0.33],
  possible: [0.001, 0.5],
  source: {
    en: 'Leskovec, Adamic & Huberman 2007: 1 in 69; Extole client benchmarks: 7-33% of who reacts',
    zh: 'Leskovec、Adamic与Huberman 2007：69次中1次；Extole客户基准：回应者的7%～33%',
  },
  take: metrics['referral.acceptRate'].take,
}
