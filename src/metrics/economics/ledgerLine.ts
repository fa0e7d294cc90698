import type { DayColumn } from '../../model/dayRows.ts'
import type { Words } from '../../text/language.ts'
import { total } from '../dayTotals.ts'
import { type Metric, measured } from '../metric.ts'
import { within } from '../within.ts'

const lines = {
  gmv: {
    label: 'Orders at list prices (GMV)',
    chinese: '成交总额',
    formula: { en: 'orders at list prices', zh: '按原价计的订单' },
    column: 'gmv',
  },
  revenue: {
    label: 'Revenue',
    chinese: '收入',
    formula: { en: 'what buyers paid', zh: '买家实付' },
    column: 'revenue',
  },
  discountCost: {
    label: 'Discounts given',
    chinese: '折扣成本',
    formula: { en: 'list price less what was paid: sales and coupons used', zh: '原价减实付：降价和已用的券' },
    column: 'discounts',
  },
  goodsCost: {
    label: 'Cost of goods',
    chinese: '商品成本',
    formula: { en: 'unit cost of what was sold', zh: '售出商品的成本' },
    column: 'goodsCost',
  },
  refunds: {
    label: 'Refunds',
    chinese: '退款',
    formula: {
      en: 'given back for orders that went wrong, were sent back or called off',
      zh: '出错、退货或取消的订单退回的钱',
    },
    column: 'refunds',
  },
  rewardCost: {
    label: 'Rewards paid',
    chinese: '奖励成本',
    formula: {
      en: 'rewards paid in cash and in kind; a coupon costs what it takes off an order',
      zh: '以现金和实物发放的奖励；券的成本计在其抵扣的订单里',
    },
    column: 'rewardsPaid',
  },
  rewardsClawedBack: {
    label: 'Rewards taken back',
    chinese: '追回奖励',
    formula: {
      en: 'of the rewards paid, what was recovered when the order was sent back',
      zh: '已发奖励中因退货追回的部分',
    },
    column: 'rewardsClawedBack',
  },
  screeningCost: {
    label: 'Review of claims',
    chinese: '审核成本',
    formula: { en: 'cost of reviewing claims to rewards', zh: '审核奖励申领的费用' },
    column: 'screeningCost',
  },
  mediaCost: {
    label: 'Advertising',
    chinese: '媒体成本',
    formula: { en: 'cost of advertising', zh: '广告费用' },
    column: 'mediaCost',
  },
  channelCost: {
    label: 'Channels',
    chinese: '渠道成本',
    formula: {
      en: 'messages and views on channels, and the visits and commission of the shop',
      zh: '渠道消息与曝光费、商城访问费和佣金',
    },
    column: 'channelCost',
  },
  kolCost: {
    label: 'Opinion leaders',
    chinese: '达人投放成本',
    formula: { en: 'fees of opinion leaders and consumers for posts', zh: '达人和消费者发帖的费用' },
    column: 'kolCost',
  },
  contentCost: {
    label: 'Content',
    chinese: '内容成本',
    formula: { en: 'cost of making content', zh: '内容制作费用' },
    column: 'contentCost',
  },
  activityCost: {
    label: 'Activities',
    chinese: '活动成本',
    formula: { en: 'cost of holding activities', zh: '举办活动的费用' },
    column: 'activityCost',
  },
  protectionCost: {
    label: 'Counter-measures',
    chinese: '风险防范成本',
    formula: { en: 'cost of counter-measures against risks', zh: '风险预案的费用' },
    column: 'protectionCost',
  },
  fines: { label: 'Fines', chinese: '罚款', formula: { en: 'fines', zh: '罚款' }, column: 'fines' },
  hostCost: {
    label: 'Hosts',
    chinese: '运营人力成本',
    formula: { en: 'wages of hosts', zh: '群主与运营的工资' },
    column: 'hostCost',
  },
  winBackCost: {
    label: 'Win-back',
    chinese: '召回成本',
    formula: { en: 'messages to former members, and cash to those who came back', zh: '召回消息费和发给回归者的现金' },
    column: 'winBackCost',
  },
} as const satisfies Record<string, { label: string; chinese: string; formula: Words; column: DayColumn }>

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
