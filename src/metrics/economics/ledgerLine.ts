import type { DayColumn } from '../../model/dayRows.ts'
import { total } from '../dayTotals.ts'
import { type Metric, measured } from '../metric.ts'
import { within } from '../within.ts'

const lines = {
  gmv: { label: 'Orders at list prices (GMV)', chinese: '成交总额', formula: 'orders at list prices', column: 'gmv' },
  revenue: { label: 'Revenue', chinese: '收入', formula: 'what buyers paid', column: 'revenue' },
  discountCost: {
    label: 'Discounts given',
    chinese: '折扣成本',
    formula: 'list price less what was paid: sales and coupons used',
    column: 'discounts',
  },
  goodsCost: {
    label: 'Cost of goods',
    chinese: '商品成本',
    formula: 'unit cost of what was sold',
    column: 'goodsCost',
  },
  refunds: {
    label: 'Refunds',
    chinese: '退款',
    formula: 'given back for orders that went wrong, were sent back or called off',
    column: 'refunds',
  },
  rewardCost: {
    label: 'Rewards paid',
    chinese: '奖励成本',
    formula: 'rewards paid in cash and in kind; a coupon costs what it takes off an order',
    column: 'rewardsPaid',
  },
  rewardsClawedBack: {
    label: 'Rewards taken back',
    chinese: '追回奖励',
    formula: 'of the rewards paid, what was recovered when the order was sent back',
    column: 'rewardsClawedBack',
  },
  screeningCost: {
    label: 'Review of claims',
    chinese: '审核成本',
    formula: 'cost of reviewing claims to rewards',
    column: 'screeningCost',
  },
  mediaCost: { label: 'Advertising', chinese: '媒体成本', formula: 'cost of advertising', column: 'mediaCost' },
  channelCost: {
    label: 'Channels',
    chinese: '渠道成本',
    formula: 'messages and views on channels, and the visits and commission of the shop',
    column: 'channelCost',
  },
  kolCost: {
    label: 'Opinion leaders',
    chinese: '达人投放成本',
    formula: 'fees of opinion leaders and consumers for posts',
    column: 'kolCost',
  },
  contentCost: { label: 'Content', chinese: '内容成本', formula: 'cost of making content', column: 'contentCost' },
  activityCost: {
    label: 'Activities',
    chinese: '活动成本',
    formula: 'cost of holding activities',
    column: 'activityCost',
  },
  protectionCost: {
    label: 'Counter-measures',
    chinese: '风险防范成本',
    formula: 'cost of counter-measures against risks',
    column: 'protectionCost',
  },
  fines: { label: 'Fines', chinese: '罚款', formula: 'fines', column: 'fines' },
  hostCost: { label: 'Hosts', chinese: '运营人力成本', formula: 'wages of hosts', column: 'hostCost' },
  winBackCost: {
    label: 'Win-back',
    chinese: '召回成本',
    formula: 'messages to former members, and cash to those who came back',
    column: 'winBackCost',
  },
} as const satisfies Record<string, { label: string; chinese: string; formula: string; column: DayColumn }>

/** A line of the ledger, over the run: fen, 0 and up. */
export function ledgerLine(line: keyof typeof lines): Metric {
  const { label, chinese, formula, column } = lines[line]
  return {
    label,
    chinese,
    unit: 'money',
    window: 'whole',
    formula,
    take: within('whole', ({ world }, days) => measured(total(world.dayRows[column], days))),
  }
}
