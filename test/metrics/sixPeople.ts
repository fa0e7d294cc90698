import { claim, lapsed, paid } from '../../src/model/claims.ts'
import {
  couldTakePartOffline,
  couldTakePartOnline,
  shared,
  tookPartOffline,
  tookPartOnline,
  wasActive,
} from '../../src/model/during.ts'
import { accepted, declined, expired, feed, pending, privateChat, send } from '../../src/model/invitations.ts'
import { never } from '../../src/model/never.ts'
import { nobody } from '../../src/model/nobody.ts'
import { offerOf } from '../../src/model/offer.ts'
import { book } from '../../src/model/orders.ts'
import { byReferral, bySearch, founder } from '../../src/model/route.ts'
import type { Run } from '../../src/model/run.ts'
import { former, member, prospect } from '../../src/model/status.ts'
import { handMadeRun, playOn } from './handMade.ts'

const cash = offerOf({ to: 'referrer', form: 'cash', size: { kind: 'fixed', units: 1000 }, perPerson: 20 })
const coupon = offerOf({ to: 'friend', form: 'coupon', size: { kind: 'fixed', units: 500 }, perPerson: 20 })

const no = never

/**
 * Ten days of six people, every fact by hand; the campaign is days 2 to 5, counted from 0.
 *
 * 0 and 1 are there from the start. 0 brings 2 on day 3, 2 brings 3 on day 4, 4 comes by search on day 5; 5 is asked four
 * times and never joins. 1 leaves on day 7, 4 on day 8. 2 and 3 know each other, and 0 knows 2; 3 meets 0 in the community.
 */
export function sixPeople(): Run {
  const run = handMadeRun({
    people: 6,
    days: 10,
    plays: [playOn(2, 6, { offers: [cash, coupon] })],
    ties: [
      [0, 1],
      [0, 2],
      [2, 3],
      [0, 5],
      [1, 5],
      [2, 5],
      [3, 4],
    ],
  })
  const { world } = run
  world.traits.fit.set([0.75, 0.5, 0.5, 0.25, 0.875, 0.125])
  world.traits.opportunist.set([0, 0, 0, 1, 0, 0])
  world.traits.segment.set([0, 0, 1, 1, 0, 0])

  world.status.set([member, former, member, member, former, prospect])
  world.joinDay.set([0, 0, 3, 4, 5, no])
  world.leftDay.set([no, 7, no, no, 8, no])
  world.route.set([founder, founder, byReferral, byReferral, bySearch, founder])
  world.referrer.set([nobody, nobody, 0, 2, nobody, nobody])
  world.generation.set([0, 0, 1, 2, 0, 0])
  world.brought.set([1, 0, 1, 0, 0, 0])
  world.exposed.set([1, 1, 1, 1, 1, 1])
  world.invited.set([0, 0, 1, 1, 0, 1])
  world.answered.set([0, 0, 1, 1, 0, 1])
  world.shares.set([1, 1, 1, 0, 0, 0])
  world.during.set([
    wasActive | shared | couldTakePartOnline | tookPartOnline | couldTakePartOffline | tookPartOffline,
    wasActive | shared | couldTakePartOnline | couldTakePartOffline,
    wasActive | shared | couldTakePartOnline | tookPartOnline,
    wasActive | couldTakePartOnline,
    wasActive,
    0,
  ])

  const { invitations } = world
  const asked = [
    [0, 2, 2, privateChat, accepted],
    [0, 5, 2, privateChat, pending],
    [2, 3, 3, privateChat, accepted],
    [2, 5, 4, feed, declined],
    [1, 5, 5, privateChat, expired],
    [2, 5, 8, privateChat, pending],
  ]
  for (const [inviter, invited, sent, channel, status] of asked) {
    const row = send(invitations, { inviter, invited, sent, channel, strong: 1, times: 1, reacts: true })
    invitations.status[row] = status
  }

  book(world.orderBook, 0, 1, 10000, 10000, false)
  book(world.orderBook, 2, 3, 10000, 8000, false)
  book(world.orderBook, 0, 4, 10000, 8000, false)
  const failed = book(world.orderBook, 3, 6, 10000, 10000, true)
  world.orderBook.refunded[failed] = 5000
  book(world.orderBook, 2, 8, 10000, 10000, false)
  world.orders.set([2, 0, 2, 1, 0, 0])
  world.firstOrder.set([1, no, 3, 6, no, no])
  world.secondOrder.set([4, no, 8, no, no, no])
  world.lastOrder.set([4, no, 8, 6, no, no])
  world.firstOnDeal.set([0, 0, 1, 0, 0, 0])
  world.fullPriceReturn.set([no, no, 8, no, no, no])

  const claims = [
    [0, 0, 2, 1000, 3, paid, 3],
    [1, 2, 2, 500, 3, paid, 3],
    [0, 2, 3, 1000, 4, paid, 6],
    [1, 3, 3, 500, 4, lapsed, 8],
  ]
  for (const [offer, beneficiary, friend, amount, made, status, closed] of claims) {
    const row = claim(world.claims, 0, offer, beneficiary, friend, amount, made)
    world.claims.status[row] = status
    world.claims.closed[row] = closed
  }

  world.ties.a.push(3)
  world.ties.b.push(0)
  world.ties.day.push(4)
  world.roll.members.set([0, 2, 3])
  world.memberCount = 3

  const { dayRows } = world
  //                          0  1  2  3  4  5  6  7  8  9
  dayRows.prospects.set([4, 4, 4, 3, 2, 1, 1, 1, 1, 1])
  dayRows.members.set([2, 2, 2, 3, 4, 5, 5, 4, 3, 3])
  dayRows.former.set([0, 0, 0, 0, 0, 0, 0, 1, 2, 2])
  dayRows.newMembers.set([0, 0, 0, 1, 1, 1, 0, 0, 0, 0])
  dayRows.newByReferral.set([0, 0, 0, 1, 1, 0, 0, 0, 0, 0])
  dayRows.newBySearch.set([0, 0, 0, 0, 0, 1, 0, 0, 0, 0])
  dayRows.left.set([0, 0, 0, 0, 0, 0, 0, 1, 1, 0])
  dayRows.logins.set([1, 2, 1, 2, 2, 3, 2, 1, 1, 2])
  dayRows.activeWeek.set([2, 2, 2, 3, 4, 5, 5, 4, 3, 2])
  dayRows.activeMonth.set([2, 2, 2, 3, 4, 5, 5, 4, 3, 3])
  dayRows.likes.set([1, 0, 2, 1, 0, 1, 0, 0, 0, 0])
  dayRows.comments.set([0, 0, 0, 1, 0, 0, 0, 0, 0, 0])
  dayRows.posts.set([0, 0, 0, 2, 0, 0, 0, 0, 1, 0])
  dayRows.invitationsSent.set([0, 0, 2, 1, 0, 1, 0, 0, 1, 0])
  dayRows.ordersFullPrice.set([0, 1, 0, 0, 0, 0, 1, 0, 1, 0])
  dayRows.ordersOnDeal.set([0, 0, 0, 1, 1, 0, 0, 0, 0, 0])
  dayRows.firstOrders.set([0, 1, 0, 1, 0, 0, 1, 0, 0, 0])
  dayRows.gmv.set([0, 10000, 0, 10000, 10000, 0, 10000, 0, 10000, 0])
  dayRows.revenue.set([0, 10000, 0, 8000, 8000, 0, 10000, 0, 10000, 0])
  dayRows.discounts.set([0, 0, 0, 2000, 2000, 0, 0, 0, 0, 0])
  dayRows.goodsCost.set([0, 5000, 0, 5000, 5000, 0, 5000, 0, 5000, 0])
  dayRows.refunds.set([0, 0, 0, 0, 0, 0, 5000, 0, 0, 0])
  dayRows.rewardsPaid.set([0, 0, 0, 1000, 0, 0, 1000, 0, 0, 0])
  dayRows.rewardsPending.set([0, 0, 0, 0, 1500, 1500, 500, 500, 0, 0])
  dayRows.mediaCost.set([0, 0, 0, 0, 0, 300, 0, 0, 0, 0])
  dayRows.contentCost.set([200, 0, 0, 0, 0, 0, 0, 0, 0, 0])
  dayRows.activityCost.set([0, 0, 100, 0, 0, 0, 0, 0, 0, 0])
  dayRows.protectionCost.set([20, 20, 0, 0, 0, 0, 0, 0, 0, 0])
  dayRows.fines.set([0, 0, 60, 0, 0, 0, 0, 0, 0, 0])
  world.seenAtAge.set([3, 3, 3, 3, 3, 2, 1, 0, 0, 0])
  world.loggedInAtAge.set([0, 2, 1, 1, 0, 1, 1, 0, 0, 0])
  return run
}
