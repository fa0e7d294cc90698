import { memberDays, ordersIn, total } from '../../metrics/dayTotals.ts'
import { metrics } from '../../metrics/index.ts'
import type { Metric } from '../../metrics/metric.ts'
import { daysOf } from '../../metrics/within.ts'
import type { Run } from '../../model/run.ts'
import type { Words } from '../../text/language.ts'

/** What a run is asked for, with and without a suspected cause. */
export interface Measure {
  readonly key: string
  readonly label: Words
  /** Money is compared by amount, in fen, and all else by part. */
  readonly unit: 'money' | 'other'
  /** Which way is better: 1 for more, −1 for less. */
  readonly better: 1 | -1
  /** The least change that counts: a part of the measure itself; for money, of the revenue. Source: assumption. */
  readonly material: number
  readonly take: (run: Run) => number | null
}

/** Everybody who joined in the run; people. */
export const joins: Measure = {
  ...{ key: 'joins', label: { en: 'new users', zh: '新增用户' }, unit: 'other', better: 1, material: 0.05 },
  take: (run) => total(run.world.dayRows.newMembers, daysOf(run, 'whole')),
}

/** Profit of the run; fen. */
export const profit: Measure = {
  ...{ key: 'profit', label: { en: 'profit', zh: '利润' }, unit: 'money', better: 1, material: 0.003 },
  take: of(metrics['economics.profit']),
}

/** Orders at the list price in the days after the campaign; null without such days. */
export const fullPriceOrdersAfter: Measure = {
  ...{ key: 'fullPriceOrdersAfter', unit: 'other', better: 1, material: 0.03 },
  label: { en: 'full-price orders after the campaign', zh: '活动后原价订单' },
  take: (run) => {
    const days = daysOf(run, 'after')
    return days.start < days.end ? total(run.world.dayRows.ordersFullPrice, days) : null
  },
}

/** Orders in the days after the campaign; null without such days. */
export const ordersAfter: Measure = {
  ...{ key: 'ordersAfter', unit: 'other', better: 1, material: 0.08 },
  label: { en: 'orders after the campaign', zh: '活动后订单' },
  take: (run) => {
    const days = daysOf(run, 'after')
    return days.start < days.end ? ordersIn(run, days) : null
  },
}

/** Orders of the run. */
export const orders: Measure = {
  ...{ key: 'orders', label: { en: 'orders', zh: '订单' }, unit: 'other', better: 1, material: 0.03 },
  take: (run) => ordersIn(run, daysOf(run, 'whole')),
}

/** Share of the members active in the campaign who shared in it. */
export const sharing: Measure = {
  ...{ key: 'sharing', label: { en: 'share rate', zh: '分享率' }, unit: 'other', better: 1, material: 0.1 },
  take: of(metrics['referral.shareRate']),
}

/** Interactions per active member a week. */
export const interactions: Measure = {
  ...{ key: 'interactions', unit: 'other', better: 1, material: 0.1 },
  label: { en: 'interactions per active member', zh: '人均互动次数' },
  take: of(metrics['activity.interactionsPerActive']),
}

/** Members who left, a member-day. */
export const leaving: Measure = {
  ...{ key: 'leaving', label: { en: 'churn', zh: '流失率' }, unit: 'other', better: -1, material: 0.1 },
  take: of(metrics['growth.churnRate']),
}

/** Logins of the run. */
export const logins: Measure = {
  ...{ key: 'logins', label: { en: 'logins', zh: '登录次数' }, unit: 'other', better: 1, material: 0.02 },
  take: (run) => {
    const days = daysOf(run, 'whole')
    return memberDays(run, days) === 0 ? null : total(run.world.dayRows.logins, days)
  },
}

function of({ take }: Metric): Measure['take'] {
  return (run) => take(run).value
}
