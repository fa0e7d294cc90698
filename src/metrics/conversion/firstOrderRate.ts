import { joinedIn } from '../joiners.ts'
import type { Metric } from '../metric.ts'
import { shareWithin } from '../shareWithin.ts'
import { within } from '../within.ts'

const horizon = 30

/**
 * First-order rate: share of the campaign's joiners who order within 30 days of joining, by Kaplan–Meier; 0..1.
 *
 * Null when nobody joined in the campaign, or nobody was seen for 30 days. Report 3.3.
 */
export const firstOrderRate: Metric = {
  label: 'New users who order within 30 days',
  chinese: '新客首单转化率',
  unit: 'share',
  window: 'campaign',
  formula: {
    en: 'share of joiners of the campaign who order within 30 days of joining (Kaplan–Meier)',
    zh: '活动期新用户在加入30天内下单的比例（卡普兰—迈耶法）',
  },
  scale: { poor: 0.1, good: 0.9, source: { en: 'assumption', zh: '假设' } },
  take: within('campaign', (run, days) => {
    const { joinDay, firstOrder } = run.world
    return shareWithin(run, joinDay, firstOrder, horizon, (person) => joinedIn(run, person, days), {
      en: 'nobody joined',
      zh: '无人加入',
    })
  }),
}
