import { interactionsPerActive } from './activity/interactionsPerActive.ts'
import { loginFrequency } from './activity/loginFrequency.ts'
import { participation } from './activity/participation.ts'
import { stickiness } from './activity/stickiness.ts'
import { after } from './conversion/after.ts'
import { firstOrderRate } from './conversion/firstOrderRate.ts'
import { fullPriceReturnRate } from './conversion/fullPriceReturnRate.ts'
import { incrementalOrders } from './conversion/incrementalOrders.ts'
import { ordersPerMemberDay } from './conversion/ordersPerMemberDay.ts'
import { ordersPerVisit } from './conversion/ordersPerVisit.ts'
import { purchaseRate } from './conversion/purchaseRate.ts'
import { repurchaseRate } from './conversion/repurchaseRate.ts'
import { breakage } from './economics/breakage.ts'
import { blendedCac, incrementalCac, referredCac } from './economics/cac.ts'
import { campaignCost } from './economics/campaignCost.ts'
import { cannibalisation } from './economics/cannibalisation.ts'
import { fraudLoss } from './economics/fraudLoss.ts'
import { incrementalProfit } from './economics/incrementalProfit.ts'
import { ledgerLine } from './economics/ledgerLine.ts'
import { highLiability, liability } from './economics/liability.ts'
import { ltv } from './economics/ltv.ts'
import { margin } from './economics/margin.ts'
import { marginPerCost } from './economics/marginPerCost.ts'
import { payback } from './economics/payback.ts'
import { profit } from './economics/profit.ts'
import { rewardGini } from './economics/rewardGini.ts'
import { roas } from './economics/roas.ts'
import { roi } from './economics/roi.ts'
import { activeUserRatio } from './growth/activeUserRatio.ts'
import { churnRate } from './growth/churnRate.ts'
import { incrementalUsers } from './growth/incrementalUsers.ts'
import { members } from './growth/members.ts'
import { newUserGrowthRate } from './growth/newUserGrowthRate.ts'
import { newUserRetention } from './growth/newUserRetention.ts'
import { newUsers } from './growth/newUsers.ts'
import { userGrowthRate } from './growth/userGrowthRate.ts'
import { weeklyGrowthRate } from './growth/weeklyGrowthRate.ts'
import { winBackRate } from './growth/winBackRate.ts'
import type { Metric } from './metric.ts'
import { assortativityFit } from './network/assortativityFit.ts'
import { assortativitySegment } from './network/assortativitySegment.ts'
import { clustering } from './network/clustering.ts'
import { componentCount, largestComponent } from './network/components.ts'
import { degreeAssortativity } from './network/degreeAssortativity.ts'
import { density } from './network/density.ts'
import { meanDegree } from './network/meanDegree.ts'
import { modularity } from './network/modularity.ts'
import { bonusHunterShare } from './quality/bonusHunterShare.ts'
import { churnReferredVsOther } from './quality/churnReferredVsOther.ts'
import { discountDependence } from './quality/discountDependence.ts'
import { fitOfMarket } from './quality/fitOfMarket.ts'
import { fitOfNew } from './quality/fitOfNew.ts'
import { ltvReferredVsOther } from './quality/ltvReferredVsOther.ts'
import { acceptRate } from './referral/acceptRate.ts'
import { beyondFirst } from './referral/beyondFirst.ts'
import { cascadeSize, cascadeTopShare, meanCascadeSize } from './referral/cascadeSize.ts'
import { cycleTime } from './referral/cycleTime.ts'
import { depth } from './referral/depth.ts'
import { funnel } from './referral/funnel.ts'
import { invitesPerOrder } from './referral/invitesPerOrder.ts'
import { invitesPerSharer } from './referral/invitesPerSharer.ts'
import { joinsPerSharer } from './referral/joinsPerSharer.ts'
import { kFactor } from './referral/kFactor.ts'
import { kFactorOfGeneration } from './referral/kFactorOfGeneration.ts'
import { realisedKFactor } from './referral/realisedKFactor.ts'
import { referredShare } from './referral/referredShare.ts'
import { shareRate } from './referral/shareRate.ts'
import { structuralVirality, viralityOfLargest } from './referral/structuralVirality.ts'

/** Every metric by its key: the group, a dot, and the name; the order is that of tables and reports. */
export const metrics = {
  'growth.members': members,
  'growth.userGrowthRate': userGrowthRate,
  'growth.userGrowthRate.perWeek': weeklyGrowthRate,
  'growth.newUsers': newUsers,
  'growth.newUsers.incremental': incrementalUsers,
  'growth.newUserGrowthRate': newUserGrowthRate,
  'growth.newUserRetention.d1': newUserRetention(1),
  'growth.newUserRetention.d7': newUserRetention(7),
  'growth.newUserRetention.d30': newUserRetention(30),
  'growth.activeUserRatio': activeUserRatio,
  'growth.churnRate': churnRate,
  'growth.winBackRate': winBackRate,

  'activity.loginFrequency': loginFrequency,
  'activity.stickiness': stickiness,
  'activity.interactionsPerActive': interactionsPerActive(),
  'activity.interactionsPerActive.posts': interactionsPerActive('posts'),
  'activity.interactionsPerActive.comments': interactionsPerActive('comments'),
  'activity.interactionsPerActive.likes': interactionsPerActive('likes'),
  'activity.participation': participation('any'),
  'activity.participation.online': participation('online'),
  'activity.participation.offline': participation('offline'),

  'conversion.purchaseRate': purchaseRate,
  'conversion.purchaseRate.perVisit': ordersPerVisit,
  'conversion.firstOrderRate': firstOrderRate,
  'conversion.repurchaseRate': repurchaseRate(60),
  'conversion.repurchaseRate.d30': repurchaseRate(30),
  'conversion.fullPriceReturnRate': fullPriceReturnRate(90),
  'conversion.fullPriceReturnRate.d30': fullPriceReturnRate(30),
  'conversion.after': after,
  'conversion.ordersPerMemberDay': ordersPerMemberDay,
  'conversion.orders.incremental': incrementalOrders,

  'referral.shareRate': shareRate,
  'referral.invitesPerSharer': invitesPerSharer,
  'referral.invitesPerOrder': invitesPerOrder,
  'referral.acceptRate': acceptRate,
  'referral.kFactor': kFactor,
  'referral.kFactor.realised': realisedKFactor,
  'referral.kFactor.perSharer': joinsPerSharer,
  'referral.kFactor.generation0': kFactorOfGeneration(0),
  'referral.kFactor.generation1': kFactorOfGeneration(1),
  'referral.kFactor.generation2': kFactorOfGeneration(2),
  'referral.cycleTime': cycleTime('median'),
  'referral.cycleTime.mean': cycleTime('mean'),
  'referral.referredShare': referredShare,
  'referral.depth': depth,
  'referral.depth.beyondFirst': beyondFirst,
  'referral.cascadeSize': cascadeSize(0.5),
  'referral.cascadeSize.mean': meanCascadeSize,
  'referral.cascadeSize.p99': cascadeSize(0.99),
  'referral.cascadeSize.top1Share': cascadeTopShare,
  'referral.structuralVirality': structuralVirality,
  'referral.structuralVirality.largest': viralityOfLargest,
  'referral.funnel.exposed': funnel('exposed'),
  'referral.funnel.invited': funnel('invited'),
  'referral.funnel.answered': funnel('answered'),
  'referral.funnel.joined': funnel('joined'),
  'referral.funnel.firstOrder': funnel('firstOrder'),
  'referral.funnel.repeat': funnel('repeat'),
  'referral.funnel.invitedOthers': funnel('invitedOthers'),

  'economics.gmv': ledgerLine('gmv'),
  'economics.revenue': ledgerLine('revenue'),
  'economics.discountCost': ledgerLine('discountCost'),
  'economics.goodsCost': ledgerLine('goodsCost'),
  'economics.refunds': ledgerLine('refunds'),
  'economics.margin': margin,
  'economics.rewardCost': ledgerLine('rewardCost'),
  'economics.rewardsClawedBack': ledgerLine('rewardsClawedBack'),
  'economics.screeningCost': ledgerLine('screeningCost'),
  'economics.mediaCost': ledgerLine('mediaCost'),
  'economics.kolCost': ledgerLine('kolCost'),
  'economics.channelCost': ledgerLine('channelCost'),
  'economics.contentCost': ledgerLine('contentCost'),
  'economics.activityCost': ledgerLine('activityCost'),
  'economics.protectionCost': ledgerLine('protectionCost'),
  'economics.fines': ledgerLine('fines'),
  'economics.hostCost': ledgerLine('hostCost'),
  'economics.winBackCost': ledgerLine('winBackCost'),
  'economics.profit': profit,
  'economics.profit.incremental': incrementalProfit,
  'economics.campaignCost': campaignCost,
  'economics.roi': roi,
  'economics.roas': roas,
  'economics.marginPerCost': marginPerCost,
  'economics.cac.blended': blendedCac,
  'economics.cac.referred': referredCac,
  'economics.cac.incremental': incrementalCac,
  'economics.cannibalisation': cannibalisation,
  'economics.ltv': ltv('all'),
  'economics.ltv.referral': ltv('referral'),
  'economics.ltv.search': ltv('search'),
  'economics.ltv.media': ltv('media'),
  'economics.ltv.kol': ltv('kol'),
  'economics.payback': payback,
  'economics.liability': liability,
  'economics.liability.p95': highLiability,
  'economics.rewardGini': rewardGini,
  'economics.breakage': breakage,
  'economics.fraudLoss': fraudLoss,

  'quality.fitOfNew': fitOfNew('all'),
  'quality.fitOfNew.referred': fitOfNew('referred'),
  'quality.fitOfNew.search': fitOfNew('search'),
  'quality.fitOfNew.media': fitOfNew('media'),
  'quality.fitOfNew.kol': fitOfNew('kol'),
  'quality.fitOfNew.market': fitOfMarket,
  'quality.ltvReferredVsOther': ltvReferredVsOther,
  'quality.churnReferredVsOther': churnReferredVsOther,
  'quality.discountDependence': discountDependence,
  'quality.bonusHunterShare': bonusHunterShare,

  'network.density': density,
  'network.meanDegree': meanDegree,
  'network.clustering': clustering,
  'network.components': componentCount,
  'network.components.largestShare': largestComponent,
  'network.modularity': modularity,
  'network.assortativityFit': assortativityFit,
  'network.assortativitySegment': assortativitySegment,
  'network.degreeAssortativity': degreeAssortativity,
} satisfies Record<string, Metric>

export type MetricKey = keyof typeof metrics

/** Whether a metric compares with the same world without the campaign; false for what is no metric. */
export function needsTwin(key: string): boolean {
  return Object.entries<Metric>(metrics).some(([name, { twin }]) => name === key && twin === true)
}

/** The group of a metric's key: what stands before the first dot. */
export function groupOf(key: string): string {
  return key.slice(0, key.indexOf('.'))
}
