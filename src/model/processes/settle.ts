import { uniform } from '../../random/stream.ts'
import { claim, due, lapsed, open, paid } from '../claims.ts'
import { giveCoupon } from '../coupons.ts'
import { canPromise } from '../gains.ts'
import type { Model } from '../model.ts'
import type { World } from '../world.ts'

/**
 * Settle: rewards whose first order came today are paid, those that waited too long lapse, and prizes are given.
 *
 * A promise is made only where the play's budget has room for it, so that what is paid never exceeds the budget. Cash
 * goes to the ledger; a coupon goes to its owner and costs what it takes off an order.
 */
export function settle(model: Model, world: World, day: number): void {
  awardPrizes(model, world, day)
  for (const { rules, stage } of world.openActs) rules.dayEnded?.(stage)
  for (const row of world.dueClaims) pay(model, world, row, day)
  world.dueClaims.length = 0
  lapse(model, world, day)
  let pendingRewards = 0
  for (let play = 0; play < model.plays.length; play++) pendingRewards += world.promised[play]
  world.dayRows.rewardsPending[day] = pendingRewards
}

/** Pays a claim: cash into the ledger, a coupon into its owner's hand. */
export function pay(model: Model, world: World, row: number, day: number): void {
  const { claims } = world
  const play = claims.play[row]
  const amount = claims.amount[row]
  world.promised[play] -= amount
  world.spent[play] += amount
  claims.status[row] = paid
  claims.closed[row] = day
  const offer = model.plays[play].offers[claims.offer[row]]
  if (offer?.form !== 'coupon') {
    world.dayRows.rewardsPaid[day] += amount
    return
  }
  const owner = claims.beneficiary[row]
  giveCoupon(world, owner, { amount, until: day + offer.validDays, threshold: offer.threshold, play }, day)
}

/** Claims are in the order they were made and all wait equally long, so the oldest lapse first. */
function lapse(model: Model, world: World, day: number): void {
  const { claims } = world
  const last = day - model.behaviour.settle.patience
  while (world.firstUnlapsed < claims.count && claims.made[world.firstUnlapsed] <= last) {
    const row = world.firstUnlapsed++
    if (claims.status[row] !== open) continue
    claims.status[row] = lapsed
    claims.closed[row] = day
    world.promised[claims.play[row]] -= claims.amount[row]
  }
}

/** Prizes for those who took part in a challenge today, once a person, in an order that draws decide. */
function awardPrizes(model: Model, world: World, day: number): void {
  for (let play = 0; play < model.plays.length; play++) {
    const prize = model.plays[play].challenge?.prize ?? 0
    if (prize === 0) continue
    const winners = world.here
      .subarray(0, world.hereCount)
      .filter((person) => world.challengeDay[person] === day && world.challengePlay[person] === play)
    const draw = (person: number) => uniform(world.streams.payout, person, day)
    winners.sort((a, b) => draw(a) - draw(b) || a - b)
    for (const person of winners) {
      if (world.prized[play][person] === 1 || !canPromise(model, world, play, prize)) continue
      world.prized[play][person] = 1
      world.promised[play] += prize
      const row = claim(world.claims, play, -1, person, person, prize, day)
      world.claims.status[row] = due
      world.dueClaims.push(row)
    }
  }
}
