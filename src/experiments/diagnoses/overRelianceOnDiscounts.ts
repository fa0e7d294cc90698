import { metrics } from '../../metrics/index.ts'
import type { Diagnosis } from './diagnosis.ts'
import { fullPriceOrdersAfter } from './measures.ts'
import { percentText } from './percentText.ts'

/** From which share of orders on a deal discounts are suspected. Source: assumption. */
const many = 0.2

/** Plays that sell below the list price. */
const cuts: readonly string[] = ['limitedTimeSale', 'groupBuy', 'bargain']

/** Over-reliance on discounts: people come for the price, learn it, and buy less at the list price afterwards (report 6.2, case 1). */
export const overRelianceOnDiscounts: Diagnosis = {
  label: { en: 'Over-reliance on discounts', zh: '过度依赖折扣' },
  advice: {
    en: 'Give the price cut a short date, to new buyers only, and let content and rewards after a purchase carry the rest.',
    zh: '把降价限定在短期、只给新客，其余靠内容和购买后的奖励来带动。',
  },
  section: '6.2',
  suspect(run, scenario) {
    const share = metrics['quality.discountDependence'].take(run).value ?? 0
    const kept = scenario.plays.filter(({ play }) => !cuts.includes(play))
    if (share < many || kept.length === scenario.plays.length) return []
    return [
      {
        symptom: {
          en: `${percentText(share)} of the orders were on a deal`,
          zh: `${percentText(share)}的订单是折扣价`,
        },
        without: { en: 'without the price cut', zh: '不做降价' },
        remedy: { ...scenario, plays: kept },
        measure: fullPriceOrdersAfter,
      },
    ]
  },
}
