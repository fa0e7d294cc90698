import { type DayColumn, dayColumns } from '../../src/model/dayRows.ts'
import { wobble } from './wobble.ts'

/** When the sample begins, how long it is, and the first and last day of its campaign, counted from 1. */
export const start = '2026-03-01'
export const days = 90
export const firstDay = 11
export const lastDay = 40

/** What happened on a day. */
export type DayRow = Record<DayColumn, number>

/** What the sample says nothing of did not happen. */
const nothing = Object.fromEntries(Object.keys(dayColumns).map((name) => [name, 0])) as DayRow // every column, by construction

/** The days of the sample, by formula: a campaign comes up in a wave and fades. */
export function sampleDays(): readonly DayRow[] {
  const rows: DayRow[] = []
  let members = 300
  let former = 0
  let pending = 0
  for (let at = 0; at < days; at++) {
    const day = at + 1
    const inCampaign = day >= firstDay && day <= lastDay
    const wave = inCampaign ? 30 * Math.exp(-(((day - 19) / 9) ** 2)) + 6 : 1.5
    const newByReferral = near(wave, at, 1)
    const newBySearch = near(4, at, 2)
    const newByMedia = near(inCampaign ? 5 : 1.5, at, 3)
    const newMembers = newByReferral + newBySearch + newByMedia
    const left = near(members * 0.004, at, 4)
    members += newMembers - left
    former += left
    const weekend = (at + 6) % 7 < 2 ? 1.15 : 1
    const logins = near(members * (inCampaign ? 0.34 : 0.24) * weekend, at, 5)
    const likes = near(logins * 0.8, at, 6)
    const comments = near(logins * 0.2, at, 7)
    const posts = near(logins * 0.05, at, 8)
    const invitationsSent = near(newByReferral * 4.5, at, 9)
    const invitationsAnswered = near(invitationsSent * 0.5, at, 10)
    pending = Math.round((pending + invitationsSent - invitationsAnswered) * 0.85)
    const ordersFullPrice = near(members * (inCampaign ? 0.012 : 0.018), at, 11)
    const ordersOnDeal = near(inCampaign ? members * 0.016 : members * 0.001, at, 12)
    const orders = ordersFullPrice + ordersOnDeal
    const discounts = ordersOnDeal * 2000
    rows.push({
      ...nothing,
      prospects: 10_000 - members - former,
      members,
      former,
      newMembers,
      newByReferral,
      newBySearch,
      newByMedia,
      left,
      exposures: near(inCampaign ? 90 : 40, at, 13),
      logins,
      activeWeek: Math.min(members, Math.round(members * (inCampaign ? 0.72 : 0.58) + 10 * wobble(at, 14))),
      activeMonth: Math.min(members, Math.round(members * 0.84)),
      likes,
      comments,
      posts,
      tookPartOnline: near(logins * 0.08, at, 15),
      tookPartOffline: at % 14 === 6 ? near(members * 0.02, at, 16) : 0,
      sharers: near(invitationsSent * 0.6, at, 17),
      invitationsSent,
      postsSeen: near(invitationsSent * 3, at, 18),
      invitationsAnswered,
      invitationsExpired: near(invitationsSent * 0.3, at, 19),
      invitationsPending: pending,
      ordersFullPrice,
      ordersOnDeal,
      firstOrders: near(orders * 0.4, at, 20),
      gmv: orders * 10_000,
      revenue: orders * 10_000 - discounts,
      discounts,
      goodsCost: orders * 5_000,
      refunds: at % 9 === 4 ? 10_000 : 0,
      rewardsPaid: newByReferral * 1_500,
      rewardsPending: pending * 800,
      mediaCost: inCampaign ? 25_000 : 5_000,
      contentCost: at % 3 === 0 ? 20_000 : 0,
      activityCost: at % 7 === 2 ? 10_000 : 0,
      protectionCost: 0,
      fines: 0,
      freshness: 0.6 + 0.1 * wobble(at, 21),
      satisfaction: 0.66 + 0.02 * wobble(at, 22),
      fatigue: 0.3 + 0.05 * wobble(at, 23),
      referencePrice: inCampaign ? 0.93 : 0.97,
    })
  }
  return rows
}

/** A count near a mean, with the spread of a Poisson count. */
function near(mean: number, at: number, purpose: number): number {
  return Math.max(0, Math.round(mean + Math.sqrt(Math.max(mean, 0)) * 1.2 * wobble(at, purpose)))
}
