import type { Metric } from '../metric.ts'
import { shareWithin } from '../shareWithin.ts'

/**
 * Repurchase rate: share of buyers with a second order within so many days of the first, by Kaplan–Meier; 0..1.
 *
 * Null when nobody ordered, or no buyer was seen that long. Report 3.3.
 *
 * @param horizon days after the first order
 */
export function repurchaseRate(horizon: number): Metric {
  return {
    label: `Buyers who order again within ${horizon} days`,
    chinese: `${horizon}日复购率`,
    unit: 'share',
    window: 'whole',
    formula: {
      en: `share of buyers with a second order within ${horizon} days of the first (Kaplan–Meier)`,
      zh: `首单后${horizon}天内再次下单的买家比例（卡普兰—迈耶法）`,
    },
    ...(horizon === 60 ? { scale: { poor: 0.2, good: 0.9, source: { en: 'assumption', zh: '假设' } } } : {}),
    take: (run) =>
      shareWithin(run, run.world.firstOrder, run.world.secondOrder, horizon, () => true, {
        en: 'nobody ordered',
        zh: '无人下单',
      }),
  }
}
