import { uniform } from '../../random/stream.ts'
import { isFor } from '../audience.ts'
import { claim, queued, refused } from '../claims.ts'
import type { Model } from '../model.ts'
import { nobody } from '../nobody.ts'
import { type Offer, unitsOf } from '../offer.ts'
import { runsToday } from '../runsToday.ts'
import type { World } from '../world.ts'
import { canPromise, owe, partLeft } from './budget.ts'
import { mature } from './mature.ts'

/** Where the draws of reward sizes begin among the draws of a play. */
const sizes = 1_000_000

/**
 * Writes down the rewards that the open plays promise when an invited person reacts to a member's invitation (a click)
 * or joins through it; those that wait for nothing else fall due at once.
 *
 * A claim is refused over a cap and, by the play's rule for the end of its budget, where there is no room. Nobody is their
 * own referrer, and everybody is new once, so that no claim is made twice.
 */
export function promise(
  model: Model,
  world: World,
  person: number,
  referrer: number,
  day: number,
  moment: 'click' | 'join',
): void {
  for (let play = 0; play < model.plays.length; play++) {
    if (!runsToday(model, world, play, day)) continue
    const { offers } = model.plays[play]
    for (let at = 0; at < offers.length; at++) {
      if ((offers[at].trigger === 'click') !== (moment === 'click')) continue
      promiseTo(model, world, play, at, person, referrer, day)
    }
  }
}

function promiseTo(
  model: Model,
  world: World,
  play: number,
  at: number,
  person: number,
  referrer: number,
  day: number,
): void {
  const offer = model.plays[play].offers[at]
  const { to, level } = offer
  const first = to === 'friend' ? person : to === 'upline' ? above(world, referrer, level - 1) : referrer
  make(model, world, play, at, first, person, day)
  if (to !== 'group') return
  const { start } = model.plays[play]
  for (let each = world.lastBrought[referrer]; each !== nobody; each = world.broughtBefore[each]) {
    if (world.joinDay[each] >= start) make(model, world, play, at, each, person, day)
  }
}

/** The person some steps up the line of referrers, or nobody. */
function above(world: World, person: number, steps: number): number {
  let up = person
  for (let step = 0; step < steps && up !== nobody; step++) up = world.referrer[up]
  return up
}

/**
 * Makes one claim, or none where the reward has come down to nothing or is not for this person.
 *
 * @param account 0 for a person's own coming, from 1 for a throw-away account
 */
export function make(
  model: Model,
  world: World,
  play: number,
  at: number,
  to: number,
  person: number,
  day: number,
  account = 0,
): void {
  if (to === nobody || !isFor(model, world, play, to)) return
  const { claims, rewarded } = world
  const offer = model.plays[play].offers[at]
  const weeks = Math.floor((day - model.plays[play].start) / 7)
  const random = offer.size.kind === 'random'
  const luck = random ? uniform(world.playStreams[play], person, to, sizes + at + account * 100) : 0
  // Nobody knows whose a throw-away account is: it comes as a friend who is new.
  const isAccounts = account > 0 && offer.to === 'friend'
  const nth = isAccounts ? 1 : rewarded[play][at][to] + 1
  const whole = unitsOf(offer, nth, weeks, model.product.price, luck)
  const units = Math.round(whole * partLeft(model, world, play) * world.rewardFactor[play])
  if (units <= 0) return
  const amount = Math.round(units * offer.cost)
  const row = claim(claims, play, at, to, person, amount, day, units)
  if (account > 0) claims.accounts.set(row, account)
  const rule = model.plays[play].budgetEnd?.rule
  const room = rule === 'proRate' || canPromise(model, world, play, amount)
  const capped = isAccounts ? isUsedUp(world, play, at, offer) : isCapped(world, play, at, offer, to, day)
  if (capped || (!room && rule !== 'queue')) {
    claims.status[row] = refused
    claims.closed[row] = day
    return
  }
  count(world, play, at, to, day)
  if (account === 0) {
    claims.next[row] = world.claimsAbout[person]
    world.claimsAbout[person] = row
  }
  lapseLater(model, world, row, offer, day)
  if (!room) {
    claims.status[row] = queued
    world.queuedClaims.push(row)
    return
  }
  owe(model, world, play, amount)
  if (offer.trigger === 'signUp' || offer.trigger === 'click') mature(model, world, row, day)
}

/** Whether a person, or everybody together, has had as many rewards of an offer as there may be. */
export function isCapped(world: World, play: number, at: number, offer: Offer, person: number, day: number): boolean {
  if (isUsedUp(world, play, at, offer) || world.rewarded[play][at][person] >= offer.perPerson) return true
  return world.rewardDay[play][at][person] === day && world.rewardsThatDay[play][at][person] >= offer.perDay
}

/** Whether everybody together has had as many; all that a throw-away account is held to. */
function isUsedUp(world: World, play: number, at: number, { perPlay }: Offer): boolean {
  return world.granted[play][at] >= perPlay
}

function count(world: World, play: number, at: number, person: number, day: number): void {
  world.rewarded[play][at][person] += 1
  world.granted[play][at] += 1
  const lastDay = world.rewardDay[play][at]
  if (lastDay.length === 0) return
  const thatDay = world.rewardsThatDay[play][at]
  thatDay[person] = lastDay[person] === day ? thatDay[person] + 1 : 1
  lastDay[person] = day
}

function lapseLater(model: Model, world: World, row: number, { expiry }: Offer, day: number): void {
  const last = day + Math.ceil(Math.min(expiry, model.behaviour.settle.patience))
  if (last >= model.days) return
  world.claimsToLapse[last].push(row)
}
