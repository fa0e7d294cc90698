import { paid, rejected } from '../claims.ts'
import { giveCoupon } from '../coupons.ts'
import type { Model } from '../model.ts'
import type { World } from '../world.ts'
import { owe, spend } from './budget.ts'
import { passesReview } from './review.ts'

/**
 * Pays a claim that is promised: cash and goods into the ledger, a coupon into its owner's hand, and what plays honour
 * (points, queue places, draw tickets) to them. A claim that does not pass the review is refused for good.
 */
export function pay(model: Model, world: World, row: number, day: number): void {
  const { claims } = world
  const play = claims.play[row]
  const amount = claims.amount[row]
  owe(model, world, play, -amount)
  claims.closed[row] = day
  if (!passesReview(model, world, row, day)) {
    claims.status[row] = rejected
    return
  }
  spend(model, world, play, amount)
  claims.status[row] = paid
  const offer = model.plays[play].offers[claims.offer[row]]
  const owner = claims.beneficiary[row]
  if (offer?.form === 'coupon') {
    giveCoupon(world, owner, { amount, until: day + offer.validDays, threshold: offer.threshold, play }, day)
    return
  }
  world.dayRows.rewardsPaid[day] += amount
  if (claims.accounts.has(row)) world.dayRows.fraudLoss[day] += amount
  if (offer === undefined || offer.form === 'cash') return
  for (const { rules, stage } of world.openActs) rules.granted?.(stage, owner, offer.form, claims.units[row])
}
