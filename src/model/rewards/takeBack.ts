import { clawedBack, due, held, paid, refused } from '../claims.ts'
import type { Model } from '../model.ts'
import type { World } from '../world.ts'
import { owe, spend } from './budget.ts'

/**
 * The first order of a person has been sent back: rewards that wait for it are refused, and those paid for it are taken
 * back where the offer says so.
 *
 * An unused coupon is struck; of cash and goods a part is recovered and goes back into the budget.
 */
export function takeBack(model: Model, world: World, person: number, day: number): void {
  const { claims } = world
  for (let row = world.claimsAbout[person]; row >= 0; row = claims.next[row]) {
    const play = claims.play[row]
    const offer = model.plays[play].offers[claims.offer[row]]
    if (offer.trigger === 'click' || offer.trigger === 'signUp') continue
    if (offer.trigger === 'minimumSpend' && world.spend[person] >= offer.minimumSpend) continue
    const status = claims.status[row]
    if (status === held || status === due) {
      owe(model, world, play, -claims.amount[row])
      claims.status[row] = refused
      claims.closed[row] = day
    }
    if (status !== paid || !offer.clawBack) continue
    const fen = offer.form === 'coupon' ? strikeCoupon(world, row) : Math.round(claims.amount[row] * offer.recovered)
    if (fen === 0) continue
    claims.status[row] = clawedBack
    claims.closed[row] = day
    claims.recovered.set(row, fen)
    spend(model, world, play, -fen)
    if (offer.form !== 'coupon') world.dayRows.rewardsClawedBack[day] += fen
  }
}

/** Takes an unused coupon out of its owner's hand; returns its face value, or 0 where it has been used or replaced. */
function strikeCoupon(world: World, row: number): number {
  const { claims, coupon, couponPlay } = world
  const owner = claims.beneficiary[row]
  if (couponPlay[owner] !== claims.play[row] || coupon[owner] !== claims.amount[row]) return 0
  coupon[owner] = 0
  return claims.amount[row]
}
