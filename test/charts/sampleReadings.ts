import type { MetricUnit, Window } from '../../src/metrics/metric.ts'
import type { Reading } from '../../src/results/result.ts'

type Line = readonly [
  key: string,
  label: string,
  chinese: string,
  unit: MetricUnit,
  window: Window,
  value: number | null,
  reason?: string,
]

const noTwin = 'needs a run of the same world without the campaign'

const lines: readonly Line[] = [
  ['growth.members', 'Members', '总用户数', 'people', 'end', 1432],
  ['growth.userGrowthRate', 'User growth rate', '用户增长率', 'share', 'whole', 3.7733],
  ['growth.newUsers', 'New users', '新增用户', 'people', 'whole', 1346],
  ['growth.newUserGrowthRate', 'Growth of new users, week on week', '新增用户增长率', 'share', 'end', -0.0833],
  ['growth.newUserRetention.d1', 'New-user retention, day 1', '次日留存率', 'share', 'whole', 0.5312],
  ['growth.newUserRetention.d7', 'New-user retention, day 7', '7日留存率', 'share', 'whole', 0.3551],
  ['growth.newUserRetention.d30', 'New-user retention, day 30', '30日留存率', 'share', 'whole', 0.2401],
  ['growth.activeUserRatio', 'Active user ratio', '活跃用户比例', 'share', 'end', 0.581],
  ['growth.churnRate', 'Churn rate, monthly', '流失率', 'share', 'whole', 0.1187],
  ['activity.loginFrequency', 'Login frequency', '登录频率', 'perWeek', 'whole', 1.934],
  ['activity.stickiness', 'Stickiness (DAU / MAU)', '日活/月活', 'share', 'whole', 0.3288],
  ['activity.interactionsPerActive', 'Interactions per active member', '互动次数', 'perWeek', 'whole', 3.218],
  ['activity.interactionsPerActive.posts', 'Posts per active member', '人均发帖', 'perWeek', 'whole', 0.1533],
  [
    'activity.participation',
    'Participation in activities',
    '活动参与度',
    'share',
    'campaign',
    null,
    'no activity was held',
  ],
  ['conversion.purchaseRate', 'Purchase rate', '购买转化率', 'share', 'whole', 0.4712],
  ['conversion.firstOrderRate', 'First-order rate of newcomers', '新客首单转化率', 'share', 'campaign', 0.3913],
  ['conversion.repurchaseRate', 'Repurchase rate', '复购率', 'share', 'whole', 0.2134],
  ['conversion.fullPriceReturnRate', 'Full-price return rate', '原价回购率', 'share', 'whole', 0.1123],
  ['conversion.after', 'Conversion after the campaign', '活动后转化率', 'ratio', 'after', 0.9612],
  ['referral.shareRate', 'Share rate', '分享率', 'share', 'campaign', 0.3341],
  ['referral.invitesPerSharer', 'Invitations per sharer', '人均邀请数', 'number', 'campaign', 3.874],
  ['referral.kFactor', 'K-factor: invitations a member × acceptance', 'K因子', 'number', 'campaign', 0.7431],
  ['referral.referredShare', 'Share of joins by referral', '裂变拉新占比', 'share', 'whole', 0.6144],
  ['referral.cycleTime', 'Referral cycle time, median', '裂变周期', 'days', 'whole', 5.5],
  ['referral.depth', 'Longest referral chain', '裂变层级', 'number', 'whole', 6],
  ['economics.revenue', 'Revenue', '营收', 'money', 'whole', 21_430_000],
  ['economics.margin', 'Margin', '毛利', 'money', 'whole', 9_876_550],
  ['economics.profit', 'Profit', '利润', 'money', 'whole', 5_231_500],
  ['economics.roi', 'Return on the campaign’s cost', '投资回报率', 'ratio', 'whole', null, noTwin],
  ['economics.cac.blended', 'Cost of a new member', '获客成本', 'money', 'whole', 3_451],
  ['economics.cac.incremental', 'Cost of an extra member', '增量获客成本', 'money', 'whole', null, noTwin],
  ['quality.fitOfNew', 'Mean fit of new members', '新用户匹配度', 'number', 'whole', 0.5621],
  ['quality.discountDependence', 'Orders at a deal', '折扣依赖度', 'share', 'whole', 0.3312],
  ['network.density', 'Density', '网络密度', 'number', 'end', 0.00712],
  ['network.clustering', 'Clustering', '聚类系数', 'number', 'end', 0.2714],
]

/** Readings of every group and unit, some of them null with a reason. */
export const readings: readonly Reading[] = lines.map(([key, label, chinese, unit, window, value, reason]) => ({
  key,
  label,
  chinese,
  unit,
  window,
  value,
  ...(reason === undefined ? {} : { reason }),
}))
