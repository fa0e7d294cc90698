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
    claims.status[row] = clawedBack
    claims.closed[row] = day
    const owner = claims.beneficiary[row]
    if (offer.form === 'coupon') {
      if (world.couponPlay[owner] === play && world.coupon[owner] === claims.amount[row]) world.coupon[owner] = 0
      else continue
      spend(model, world, play, -claims.amount[row])
      continue
    }
    const fen = Math.round(claims.amount[row] * offer.recovered)
    claims.recovered[row] = fen
    spend(model, world, play, -fen)
    world.dayRows.rewardsClawedBack[day] += fen
  }
}
