import { describe, expect, test } from 'vitest'
import { type MetricKey, metrics } from '../../src/metrics/index.ts'
import { sixPeople } from './sixPeople.ts'

/** Every metric's value on the six people of `sixPeople.ts`; where there is none, the reason. */
const expected: Readonly<Record<MetricKey, number | string>> = {
  'growth.members': 3,
  'growth.userGrowthRate': (5 - 2) / 2,
  'growth.userGrowthRate.perWeek': 2.5 ** (7 / 4) - 1,
  'growth.newUsers': 3,
  'growth.newUserGrowthRate': 'fewer than two weeks up to the end of the campaign',
  'growth.newUserRetention.d1': 2 / 3,
  'growth.newUserRetention.d7': 'nobody joined at least 7 days before the end of the run',
  'growth.newUserRetention.d30': 'nobody joined at least 30 days before the end of the run',
  'growth.activeUserRatio': 2 / 3,
  'growth.churnRate': (2 / 33) * 30,
  'growth.winBackRate': 'nobody was asked to come back',

  'activity.loginFrequency': (8 / 14) * 7,
  'activity.stickiness': 8 / 14,
  'activity.interactionsPerActive': (7 * (4 + 1 + 2)) / 14,
  'activity.interactionsPerActive.posts': (7 * 2) / 14,
  'activity.interactionsPerActive.comments': (7 * 1) / 14,
  'activity.interactionsPerActive.likes': (7 * 4) / 14,
  'activity.participation': 2 / 4,
  'activity.participation.online': 2 / 4,
  'activity.participation.offline': 1 / 2,

  'conversion.purchaseRate': 3 / 5,
  'conversion.purchaseRate.perVisit': 5 / (17 + 3),
  'conversion.firstOrderRate': 'the run ends before anyone was seen for 30 days',
  'conversion.repurchaseRate': 'the run ends before anyone was seen for 60 days',
  'conversion.repurchaseRate.d30': 'the run ends before anyone was seen for 30 days',
  'conversion.fullPriceReturnRate': 'the run ends before anyone was seen for 90 days',
  'conversion.fullPriceReturnRate.d30': 'the run ends before anyone was seen for 30 days',
  'conversion.after': 2 / 15 / (1 / 4),
  'conversion.ordersPerMemberDay': 2 / 15,

  'referral.shareRate': 3 / 5,
  'referral.invitesPerSharer': 4 / 3,
  'referral.acceptRate': 2 / 3,
  'referral.kFactor': (4 / 5) * (2 / 3),
  'referral.kFactor.realised': 2 / 5,
  'referral.kFactor.perSharer': 2 / 3,
  'referral.kFactor.generation0': 1 / 3,
  'referral.kFactor.generation1': 1,
  'referral.kFactor.generation2': 0,
  'referral.cycleTime': 1,
  'referral.cycleTime.mean': 1,
  'referral.referredShare': 2 / 3,
  'referral.depth': 2,
  'referral.depth.beyondFirst': 1 / 2,
  'referral.cascadeSize': 1,
  'referral.cascadeSize.p99': 2.96,
  // The largest 1% of three cascades is .03 of the largest.
  'referral.cascadeSize.top1Share': (0.03 * 3) / 5,
  'referral.structuralVirality': 4 / 3,
  'referral.structuralVirality.largest': 4 / 3,
  'referral.funnel.exposed': 4,
  'referral.funnel.invited': 3,
  'referral.funnel.answered': 3,
  'referral.funnel.joined': 2,
  'referral.funnel.firstOrder': 2,
  'referral.funnel.repeat': 1,
  'referral.funnel.invitedOthers': 1,

  'economics.gmv': 50_000,
  'economics.revenue': 46_000,
  'economics.discountCost': 4_000,
  'economics.goodsCost': 25_000,
  'economics.refunds': 5_000,
  'economics.margin': 16_000,
  'economics.rewardCost': 2_000,
  'economics.rewardsClawedBack': 0,
  'economics.screeningCost': 0,
  'economics.mediaCost': 300,
  'economics.channelCost': 0,
  'economics.contentCost': 200,
  'economics.activityCost': 100,
  'economics.protectionCost': 40,
  'economics.fines': 60,
  'economics.profit': 13_300,
  'economics.hostCost': 0,
  'economics.winBackCost': 0,
  'economics.campaignCost': 6_600,
  'economics.roi': 'needs a run of the same world without the campaign',
  'economics.roas': 50_000 / 6_600,
  'economics.marginPerCost': 20_000 / 6_600,
  'economics.cac.blended': 2_200,
  'economics.cac.referred': (2_000 + 2_000) / 2,
  'economics.cac.incremental': 'needs a run of the same world without the campaign',
  'economics.ltv': 'the run ends before anyone was seen for 60 days',
  'economics.ltv.referral': 'the run ends before anyone was seen for 60 days',
  'economics.ltv.search': 'the run ends before anyone was seen for 60 days',
  'economics.ltv.media': 'nobody joined',
  // A joiner's margin so far: 3,000 / 3 people on the first day, 5,000 / 2 more at age 5; the cost is 2,200.
  'economics.payback': 5,
  'economics.liability': 0,
  'economics.liability.p95': 1_500,
  'economics.rewardGini': 0.1,
  'economics.breakage': 500 / 3_000,
  'economics.fraudLoss': 1_000,

  'quality.fitOfNew': (0.5 + 0.25 + 0.875) / 3,
  'quality.fitOfNew.referred': 0.375,
  'quality.fitOfNew.search': 0.875,
  'quality.fitOfNew.media': 'no users from advertising joined in the campaign',
  'quality.fitOfNew.market': 0.5,
  'quality.ltvReferredVsOther': 'referred users: the run ends before anyone was seen for 60 days',
  'quality.churnReferredVsOther': 0,
  'quality.discountDependence': 2 / 5,
  'quality.bonusHunterShare': 'no reward was paid at least 30 days before the end of the run',

  // The members at the end, 0, 2 and 3, all know each other: two ties of old and one made in the community.
  'network.density': 1,
  'network.meanDegree': 2,
  'network.clustering': 1,
  'network.components': 1,
  'network.components.largestShare': 1,
  'network.modularity': 0,
  'network.assortativityFit': -1 / 2,
  'network.assortativitySegment': -1 / 2,
  'network.degreeAssortativity': 'all members with ties have equally many',
}

describe('on six people with every fact written out', () => {
  const run = sixPeople()

  test.each(Object.entries(expected))('%s is %s', (key, value) => {
    const measured = metrics[key as MetricKey].take(run)
    if (typeof value === 'string') expect(measured).toEqual({ value: null, reason: value })
    else expect(measured.value).toBeCloseTo(value, 9)
  })
})
