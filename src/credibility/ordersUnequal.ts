import { measured, unmeasured } from '../metrics/metric.ts'
import { topShare } from '../stats/topShare.ts'
import type { Fact } from './fact.ts'

/** A few buyers order far more than most. */
export const ordersUnequal: Fact = {
  label: 'Orders of the tenth who order most',
  chinese: '下单最多10%用户订单占比',
  unit: 'share',
  formula: 'orders of the tenth of the buyers with most orders / all orders, of at least 50 buyers',
  published: [0.17, 0.6],
  possible: [0.12, 0.85],
  source: 'NBD with usual dispersion, Ehrenberg 1959; the bounds are our judgement',
  take: ({ world }) => {
    const orders = Array.from(world.orders).filter((each) => each > 0)
    const held = orders.length < 50 ? null : topShare(orders, 0.1)
    return held === null ? unmeasured('fewer than 50 people ordered') : measured(held)
  },
}
