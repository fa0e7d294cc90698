import { againstTwin } from '../againstTwin.ts'
import { ordersAttributed } from '../attribution.ts'
import { type Metric, measured } from '../metric.ts'

/** Additional orders: those placed only with the campaign − those lost because of it; below 0 where it loses more. */
export const incrementalOrders: Metric = {
  label: 'Additional orders',
  chinese: '增量订单数',
  unit: 'number',
  window: 'whole',
  formula: { en: 'orders − orders in the same world without the campaign', zh: '订单−同一世界无活动时的订单' },
  twin: true,
  take: againstTwin((run) => {
    const { extra, lost } = ordersAttributed(run)
    return measured(extra - lost)
  }),
}
