import { againstTwin } from '../againstTwin.ts'
import { ordersAttributed } from '../attribution.ts'
import { type Metric, ratio } from '../metric.ts'

/**
 * Cannibalisation: of the orders on a deal, the part that would have been placed without the campaign too, on the day or
 * within 30 days of it; 0..1, null when nothing was ordered on a deal.
 */
export const cannibalisation: Metric = {
  label: 'Deal orders that would have come anyway',
  chinese: '自相蚕食率',
  unit: 'share',
  window: 'whole',
  formula: {
    en: 'orders on a deal whose buyer orders within 30 days without the campaign too / orders on a deal',
    zh: '没有活动时买家也会在30天内下单的优惠订单÷优惠订单',
  },
  twin: true,
  take: againstTwin((run) => {
    const { deal, count } = run.world.orderBook
    const { wouldHave } = ordersAttributed(run)
    let [deals, anyway] = [0, 0]
    for (let row = 0; row < count; row++) {
      deals += deal[row]
      anyway += deal[row] * wouldHave[row]
    }
    return ratio(anyway, deals, { en: 'nobody ordered on a deal', zh: '没有优惠订单' })
  }),
}
