import { ordersIn, total } from '../dayTotals.ts'
import { type Metric, ratio } from '../metric.ts'
import { within } from '../within.ts'

/** Dependence on discounts: orders below the list price / orders, over the run; 0..1, null without orders (report 6.2). */
export const discountDependence: Metric = {
  label: 'Orders on a deal',
  chinese: '折扣依赖度',
  unit: 'share',
  window: 'whole',
  formula: { en: 'orders below the list price / orders', zh: '低于原价的订单÷全部订单' },
  take: within('whole', (run, days) =>
    ratio(total(run.world.dayRows.ordersOnDeal, days), ordersIn(run, days), { en: 'nobody ordered', zh: '无人下单' }),
  ),
}
