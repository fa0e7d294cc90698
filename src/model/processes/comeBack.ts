import { exp } from '../../arithmetic/exp.ts'
import { logit } from '../../arithmetic/logit.ts'
import { happens } from '../../random/happens.ts'
import { uniform } from '../../random/stream.ts'
import { giveCoupon } from '../coupons.ts'
import { enter } from '../membership.ts'
import type { Model } from '../model.ts'
import { lastDay } from '../never.ts'
import { former } from '../status.ts'
import { worth } from '../weigh.ts'
import type { World } from '../world.ts'

/** The coupon of win-back belongs to no play. */
const noPlay = -1

/**
 * Come back (召回): former members who left some days ago are contacted, once, and come back or not.
 *
 * logit(base) + fit · (φ − ½) + satisfaction at leaving · (s − ½) + reward · δ · g(reward), a coupon counting as in
 * every judgement for less than cash. A part of them can be reached, in an order that draws decide where the budget has
 * not room for all: each costs a message (fen), and a reward is kept free for everyone who is contacted, so that what
 * is spent never exceeds the budget.
 *
 * It comes after leaving and before the day's row: whoever comes back is a member at the end of the day, logs in the day
 * after and leaves then at the earliest.
 */
export function comeBack(model: Model, world: World, day: number): void {
  const { winBack } = model.community
  const { judgement, comeBack: rule } = model.behaviour
  const { streams, traits, status, leftDay, dayRows, roll, rowOf } = world
  const leftOn = day - Math.round(winBack.after)
  if (winBack.reach === 0 || leftOn < 0) return
  const { budget, messageCost, reward } = winBack
  const called: number[] = []
  for (let person = 0; person < model.people; person++) {
    if (leftDay[person] !== leftOn || status[person] !== former) continue
    if (uniform(streams.winBackReach, person) < winBack.reach) called.push(person)
  }
  const turn = (person: number) => uniform(streams.winBackTurn, person)
  called.sort((a, b) => turn(a) - turn(b) || a - b)
  const common = logit(rule.base)
  const gain = worth(winBack.form === 'coupon' ? reward * judgement.couponWorth : reward, judgement.halfReward)
  for (const person of called) {
    if (world.winBackSpent + messageCost + reward > budget) break
    world.winBackSpent += messageCost
    dayRows.contacted[day] += 1
    dayRows.winBackCost[day] += messageCost
    const odds =
      common +
      rule.fit * (traits.fit[person] - 0.5) +
      rule.satisfaction * (roll.satisfaction[rowOf[person]] - 0.5) +
      rule.reward * traits.dealProneness[person] * gain
    if (happens(streams.comeBack, odds, person)) welcomeBack(model, world, person, day)
  }
}

/** A former member is a member again, with their history; they come rested, and their habit has to grow anew. */
function welcomeBack(model: Model, world: World, person: number, day: number): void {
  const { form, reward, validDays } = model.community.winBack
  const { logIn } = model.behaviour
  const { roll } = world
  const row = world.rowOf[person]
  enter(model, world, person)
  world.returnDay[person] = day
  roll.dealWorth[row] = reward / model.product.price
  roll.habit[row] = logIn.base
  roll.fatigue[row] *= exp((-Math.LN2 * (day - world.leftDay[person])) / logIn.recovery)
  world.dayRows.returned[day] += 1
  if (reward === 0) return
  world.winBackSpent += reward
  if (form === 'cash') {
    world.dayRows.winBackCost[day] += reward
    roll.dealEnds[row] = day + 1
    return
  }
  const until = day + Math.round(validDays)
  giveCoupon(world, person, { amount: reward, until, threshold: 0, play: noPlay }, day)
  roll.dealEnds[row] = Math.min(lastDay, until + 1)
}
