import { uniform } from '../../random/stream.ts'
import { isFor } from '../audience.ts'
import { claim, due, held, lapsed, open, queued, refused } from '../claims.ts'
import type { Model } from '../model.ts'
import { canPromise, owe } from '../rewards/budget.ts'
import { mature } from '../rewards/mature.ts'
import { pay } from '../rewards/pay.ts'
import { expirePoints } from '../rewards/points.ts'
import type { World } from '../world.ts'

/**
 * Settle: prizes are given, rewards whose trigger came today and whose holding time is over are paid, claims in line get
 * what budget there is, those that waited too long expire, and plays that share their budget out do so on their last day.
 *
 * A promise is made only where the play's budget has room for it, so that what is paid never exceeds the budget.
 */
export function settle(model: Model, world: World, day: number): void {
  awardPrizes(model, world, day)
  for (const { rules, stage } of world.openActs) rules.dayEnded?.(stage)
  for (const row of world.dueClaims) fallDue(model, world, row, day)
  world.dueClaims.length = 0
  for (const row of taken(world.claimsToPay, day)) {
    if (world.claims.status[row] === held) pay(model, world, row, day)
  }
  lapse(model, world, day)
  admit(model, world, day)
  for (let play = 0; play < model.plays.length; play++) {
    if (model.plays[play].budgetEnd?.rule === 'proRate' && day >= model.plays[play].end - 1) {
      shareOut(model, world, play, day)
    }
  }
  expirePoints(model, world, day)
  let pendingRewards = 0
  for (let play = 0; play < model.plays.length; play++) pendingRewards += world.promised[play]
  world.dayRows.rewardsPending[day] = pendingRewards
}

/** What a play awards by its own rules is paid at once; an offer's reward may have to wait. */
function fallDue(model: Model, world: World, row: number, day: number): void {
  if (world.claims.status[row] !== due) return
  if (world.claims.offer[row] < 0) pay(model, world, row, day)
  else mature(model, world, row, day)
}

/** The claims of a day, the last that was put there first; they are off its list then. */
function taken(byDay: readonly number[][], day: number): readonly number[] {
  return byDay[day].splice(0).reverse()
}

/** Promises whose trigger did not come in time expire. */
function lapse(model: Model, world: World, day: number): void {
  const { claims, dayRows } = world
  for (const row of taken(world.claimsToLapse, day)) {
    const status = claims.status[row]
    if (status !== open && status !== queued) continue
    claims.status[row] = lapsed
    claims.closed[row] = day
    dayRows.rewardsExpired[day] += claims.amount[row]
    if (status === open) owe(model, world, claims.play[row], -claims.amount[row])
  }
}

/** Claims in line are promised in their order, as far as there is budget again. */
function admit(model: Model, world: World, day: number): void {
  const { queuedClaims, claims } = world
  if (queuedClaims.length === 0) return
  let waiting = 0
  for (const row of queuedClaims) {
    const play = claims.play[row]
    if (claims.status[row] !== queued) continue
    if (!canPromise(model, world, play, claims.amount[row])) {
      queuedClaims[waiting++] = row
      continue
    }
    owe(model, world, play, claims.amount[row])
    claims.status[row] = open
    const { trigger } = model.plays[play].offers[claims.offer[row]]
    const friend = claims.friend[row]
    const came =
      trigger === 'click' ||
      trigger === 'signUp' ||
      (trigger === 'minimumSpend'
        ? world.spend[friend] >= model.plays[play].offers[claims.offer[row]].minimumSpend
        : world.orders[friend] > 0)
    if (came) mature(model, world, row, day)
  }
  queuedClaims.length = waiting
}

/**
 * Everything due is paid, in full or, where the budget does not suffice, by the same part of each; whole fen. What takes
 * nothing from the budget, such as draw tickets without a cost, is given in full.
 */
function shareOut(model: Model, world: World, play: number, day: number): void {
  const { claims, proRateClaims } = world
  let total = 0
  for (const row of proRateClaims)
    if (claims.play[row] === play && claims.status[row] === due) total += claims.amount[row]
  const part = Math.min(1, (model.plays[play].budget - world.spent[play]) / total)
  let kept = 0
  for (const row of proRateClaims) {
    if (claims.play[row] !== play) {
      proRateClaims[kept++] = row
      continue
    }
    if (claims.status[row] !== due) continue
    const full = claims.amount[row]
    const isFree = full === 0
    if (!isFree) {
      claims.amount[row] = Math.floor(full * part)
      claims.units[row] = Math.floor(claims.units[row] * part)
      owe(model, world, play, claims.amount[row] - full)
    }
    if (isFree || claims.amount[row] > 0) {
      pay(model, world, row, day)
      continue
    }
    claims.status[row] = refused
    claims.closed[row] = day
  }
  proRateClaims.length = kept
}

/** Prizes for those who took part in a challenge today, once a person, in an order that draws decide. */
function awardPrizes(model: Model, world: World, day: number): void {
  for (let play = 0; play < model.plays.length; play++) {
    const prize = Math.round((model.plays[play].challenge?.prize ?? 0) * world.rewardFactor[play])
    if (prize === 0) continue
    const { person: personOf, here } = world.roll
    const winners = here
      .subarray(0, world.hereCount)
      .map((row) => personOf[row])
      .filter((person) => world.challengeDay[person] === day && world.challengePlay[person] === play)
    const draw = (person: number) => uniform(world.streams.payout, person, day)
    winners.sort((a, b) => draw(a) - draw(b) || a - b)
    for (const person of winners) {
      if (world.prized[play][person] === 1 || !canPromise(model, world, play, prize)) continue
      if (!isFor(model, world, play, person)) continue
      world.prized[play][person] = 1
      owe(model, world, play, prize)
      const row = claim(world.claims, play, -1, person, person, prize, day)
      world.claims.status[row] = due
      world.dueClaims.push(row)
    }
  }
}
