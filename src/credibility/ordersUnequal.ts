import { measured, unmeasured } from '../metrics/metric.ts'
import { topShare } from '../stats/topShare.ts'
import type { Fact } from './fact.ts'

/** A few buyers order far more than most. */
export const ordersUnequal: Fact = {
  label: 'Orders of the tenth who order most',
  chinese: '下单最多10%用户订单占比',
  unit: 'share',
  formula: {
    en: 'orders of the tenth of the buyers with most orders / all orders, of at least 50 buyers',
    zh: '下单最多的十分之一买家的订单÷全部订单，至少50位买家时',
  },
  published: [0.17, 0.6],
  possible: [0.12, 0.85],
  source: {
    en: 'NBD with usual dispersion, Ehrenberg 1959; the bounds are our judgement',
    zh: '常见离散度的负二项分布，Ehrenberg 1959；上下限为我们的判断',
  },
  take: ({ world }) => {
    const orders = Array.from(world.orders).filter((each) => each > 0)
    const held = orders.length < 50 ? null : topShare(orders, 0.1)
    return held === null ? unmeasured({ en: 'fewer than 50 people ordered', zh: '下单者不足50人' }) : measured(held)
  },
}
