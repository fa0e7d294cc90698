import { paid, rejected } from '../claims.ts'
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
    handOut(world, owner, play, amount, day + offer.validDays, offer.threshold)
    return
  }
  world.dayRows.rewardsPaid[day] += amount
  if (claims.account[row] > 0) world.dayRows.fraudLoss[day] += amount
  if (offer === undefined || offer.form === 'cash') return
  for (const { rules, stage } of world.openActs) rules.granted?.(stage, owner, offer.form, claims.units[row])
}

/** Puts a coupon into someone's hand. One at a time: a person keeps the larger, as a shop's app would offer it. */
function handOut(world: World, owner: number, play: number, fen: number, until: number, threshold: number): void {
  if (world.day <= world.couponUntil[owner] && world.coupon[owner] >= fen) return
  world.coupon[owner] = fen
  world.couponUntil[owner] = until
  world.couponThreshold[owner] = threshold
  world.couponPlay[owner] = play
}
