import { uniform } from '../../random/stream.ts'
import { isFor } from '../audience.ts'
import type { Model } from '../model.ts'
import { nobody } from '../nobody.ts'
import { meanUnits, type Offer } from '../offer.ts'
import { canPromise } from '../rewards/budget.ts'
import { isCapped, make } from '../rewards/promise.ts'
import { runsToday } from '../runsToday.ts'
import { member } from '../status.ts'
import type { World } from '../world.ts'

/**
 * Cheat: opportunists who are here refer throw-away accounts of their own (羊毛党), to get the rewards of both sides.
 *
 * Within reach is cash, and goods, that waits for a click or a sign-up alone; an account is made while what it would still
 * earn is above what it costs, up to so many a day. In a ring two opportunists who know each other refer the accounts of one
 * another, which are harder to find out and do not count against the maker's own cap. Accounts are nobody: they are not
 * members, and appear in no measure of growth.
 */
export function cheat(model: Model, world: World, day: number): void {
  const { cheat: rule } = model.behaviour
  const { traits, streams, roll } = world
  if (rule.attempt === 0 || !isTempting(model, world, day)) return
  for (let at = 0; at < world.hereCount; at++) {
    const person = roll.person[roll.here[at]]
    if (traits.opportunist[person] === 0 || world.status[person] !== member) continue
    if (uniform(streams.cheat, person, day) >= rule.attempt) continue
    const partner = partnerOf(model, world, person)
    const referrer = partner === nobody ? person : partner
    for (let made = 0; made < rule.accountsPerDay; made++) {
      if (gainOfAccount(model, world, person, referrer, day) <= rule.accountCost) break
      open(model, world, person, referrer, day)
    }
  }
}

/** Whether anything that is open today is within reach of a throw-away account. */
function isTempting(model: Model, world: World, day: number): boolean {
  return model.plays.some((play, at) => runsToday(model, world, at, day) && play.offers.some(isWithinReach))
}

function isWithinReach({ form, trigger, to }: Offer): boolean {
  return (
    (form === 'cash' || form === 'product') &&
    (trigger === 'click' || trigger === 'signUp') &&
    (to === 'referrer' || to === 'friend')
  )
}

/** What one more account would bring those behind it, fen. */
function gainOfAccount(model: Model, world: World, person: number, referrer: number, day: number): number {
  let gain = 0
  for (let play = 0; play < model.plays.length; play++) {
    if (!runsToday(model, world, play, day)) continue
    const { offers, start } = model.plays[play]
    for (let at = 0; at < offers.length; at++) {
      const offer = offers[at]
      const to = offer.to === 'friend' ? person : referrer
      if (!isWithinReach(offer) || !isFor(model, world, play, to)) continue
      if (offer.to === 'referrer' && isCapped(world, play, at, offer, to, day)) continue
      const nth = offer.to === 'friend' ? 1 : world.rewarded[play][at][to] + 1
      const units = meanUnits(offer, nth, Math.floor((day - start) / 7), model.product.price)
      if (canPromise(model, world, play, units * offer.cost)) gain += units * offer.worth
    }
  }
  return gain
}

/** Opens one throw-away account, and claims what it is promised. */
function open(model: Model, world: World, person: number, referrer: number, day: number): void {
  const account = ++world.accounts[person]
  world.dayRows.fakeAccounts[day] += 1
  for (let play = 0; play < model.plays.length; play++) {
    if (!runsToday(model, world, play, day)) continue
    const { offers } = model.plays[play]
    for (let at = 0; at < offers.length; at++) {
      const offer = offers[at]
      if (isWithinReach(offer))
        make(model, world, play, at, offer.to === 'friend' ? person : referrer, person, day, account)
    }
  }
}

/** The opportunist among a ring member's friends with whom they work, or nobody. */
function partnerOf(model: Model, world: World, person: number): number {
  if (world.inRing[person] === 0) return nobody
  const { offsets, neighbours } = model.graph
  let partner = nobody
  let least = 1
  for (let arc = offsets[person]; arc < offsets[person + 1]; arc++) {
    const friend = neighbours[arc]
    if (world.traits.opportunist[friend] === 0 || world.status[friend] !== member) continue
    const draw = uniform(world.streams.partner, person, friend)
    if (draw >= least) continue
    least = draw
    partner = friend
  }
  return partner
}
