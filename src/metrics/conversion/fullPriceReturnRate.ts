import type { Metric } from '../metric.ts'
import { shareWithin } from '../shareWithin.ts'

/**
 * Full-price return: share of buyers whose first order was on a deal who order at the list price within so many days of
 * it, by Kaplan–Meier; 0..1.
 *
 * Null when no first order was on a deal, or none was seen that long.
 *
 * @param horizon days after the first order
 */
export function fullPriceReturnRate(horizon: number): Metric {
  return {
    label: `Deal buyers back at full price within ${horizon} days`,
    chinese: `${horizon}日原价回购率`,
    unit: 'share',
    window: 'whole',
    formula: {
      en: `share of buyers acquired on a deal who order at the list price within ${horizon} days (Kaplan–Meier)`,
      zh: `以优惠首单的买家在${horizon}天内原价再购的比例（卡普兰—迈耶法）`,
    },
    ...(horizon === 30 ? { scale: { poor: 0, good: 0.7, source: { en: 'assumption', zh: '假设' } } } : {}),
    take: (run) => {
      const { firstOrder, fullPriceReturn, firstOnDeal } = run.world
      const onDeal = (person: number) => firstOnDeal[person] === 1
      return shareWithin(run, firstOrder, fullPriceReturn, horizon, onDeal, {
        en: 'no first order was on a deal',
        zh: '没有以优惠价下的首单',
      })
    },
  }
}
