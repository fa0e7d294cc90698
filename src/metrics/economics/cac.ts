import { byReferral } from '../../model/route.ts'
import { againstTwin } from '../againstTwin.ts'
import { joinsAttributed } from '../attribution.ts'
import { total } from '../dayTotals.ts'
import { joinedInRun } from '../joiners.ts'
import { campaignCostOf } from '../ledger.ts'
import { type Metric, measured, ratio, unmeasured } from '../metric.ts'
import { isCash, isPaid } from '../rewards.ts'
import { within } from '../within.ts'

/** Cost of a new user, blended: campaign cost / joins, over the run; fen, null when nobody joined. */
export const blendedCac: Metric = {
  label: 'Cost per new user',
  chinese: '综合获客成本',
  unit: 'money',
  window: 'whole',
  formula: { en: 'campaign cost / joins', zh: '活动费用÷新增' },
  take: within('whole', (run, days) =>
    ratio(campaignCostOf(run), total(run.world.dayRows.newMembers, days), { en: 'nobody joined', zh: '无人加入' }),
  ),
}

/**
 * Cost of a referred user: (cash rewards for referrals + what came off referred users' first orders) / joins by referral.
 *
 * Over the run; fen, null when nobody joined by referral. What people get for something of their own, such as a
 * challenge's prize, is not for a referral and not in it.
 */
export const referredCac: Metric = {
  label: 'Cost per referred user',
  chinese: '裂变获客成本',
  unit: 'money',
  window: 'whole',
  formula: {
    en: "(cash rewards for referrals + discounts on referred users' first orders) / joins by referral",
    zh: '（裂变现金奖励＋裂变用户首单折扣）÷裂变新增',
  },
  take: within('whole', (run, days) => {
    const { claims, orderBook, route, firstOrder, dayRows } = run.world
    let cost = 0
    for (let row = 0; row < claims.count; row++) {
      const forOneself = claims.offer[row] < 0 && claims.beneficiary[row] === claims.friend[row]
      if (isPaid(run, row) && isCash(run, row) && !forOneself) cost += claims.amount[row]
    }
    for (let row = 0; row < orderBook.count; row++) {
      const person = orderBook.person[row]
      const referred = joinedInRun(run, person) && route[person] === byReferral
      const stands = orderBook.calledOff[row] === 0
      if (referred && stands && orderBook.day[row] === firstOrder[person])
        cost += orderBook.list[row] - orderBook.paid[row]
    }
    return ratio(cost, total(dayRows.newByReferral, days), { en: 'nobody joined by referral', zh: '没有人经邀请加入' })
  }),
}

/**
 * Cost of an additional user: additional campaign cost / additional joins, against the same world without the campaign.
 *
 * Fen; null where the campaign brought nobody more.
 */
export const incrementalCac: Metric = {
  label: 'Cost per additional user',
  chinese: '增量获客成本',
  unit: 'money',
  window: 'whole',
  formula: {
    en: 'additional campaign cost / additional joins, against the same world without the campaign',
    zh: '增量活动费用÷增量新增，与同一世界无活动时相比',
  },
  twin: true,
  take: againstTwin((run, twin) => {
    const { extra, lost } = joinsAttributed(run)
    if (extra <= lost) return unmeasured({ en: 'the campaign brought nobody more', zh: '活动没有多带来一个人' })
    return measured((campaignCostOf(run) - twin.campaignCost) / (extra - lost))
  }),
}
