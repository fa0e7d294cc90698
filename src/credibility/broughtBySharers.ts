import { metrics } from '../metrics/index.ts'
import type { Fact } from './fact.ts'

/** A member who shares brings less than one newcomer. */
export const broughtBySharers: Fact = {
  label: 'Newcomers for each member who shared',
  chinese: '每位分享者带来新客',
  unit: 'number',
  formula: { en: 'who came by referral / members who shared', zh: '裂变新增÷分享过的成员' },
  published: [0.05, 0.6],
  possible: [0.005, 1.5],
  source: {
    en: 'Extole client benchmarks: 0.06-0.30 converters an advocate; up to twice that where rewards are large',
    zh: 'Extole客户基准：每位推荐人带来0.06～0.30位转化者；奖励大时可达两倍',
  },
  take: metrics['referral.kFactor.perSharer'].take,
}
