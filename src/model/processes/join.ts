import { uniform } from '../../random/stream.ts'
import { acquaint } from '../acquaint.ts'
import { claim, refused } from '../claims.ts'
import { canPromise, gainOfFriend, savingForNewcomers } from '../gains.ts'
import { enter } from '../membership.ts'
import type { Model } from '../model.ts'
import { isOpen } from '../play.ts'
import { byMedia, byReferral, bySearch, member, nobody, type World } from '../world.ts'
import { pay } from './settle.ts'

/** Someone would join today; when there are several ways, the one with the smallest draw is taken. */
export function propose(world: World, person: number, invitation: number, route: number, draw: number): void {
  const { candidates, candidateDraw, candidateInvitation, candidateRoute } = world
  const known = candidateRoute[person] !== 0
  if (known && candidateDraw[person] <= draw) return
  if (!known) candidates[world.candidateCount++] = person
  candidateDraw[person] = draw
  candidateInvitation[person] = invitation
  candidateRoute[person] = route
}

/**
 * Join: those who said yes become members, in an order that their draws decide.
 *
 * A newcomer comes in satisfied by half, knows the price they first see, has a referrer and a generation when they came
 * through an invitation, gives rise to the claims that the open plays promise, and may meet members among the referrer's
 * friends (triadic closure, Kossinets & Watts 2006).
 */
export function join(model: Model, world: World, day: number): void {
  const { candidates, candidateDraw, candidateRoute, candidateInvitation, invitations } = world
  const joining = candidates.subarray(0, world.candidateCount)
  joining.sort((a, b) => candidateDraw[a] - candidateDraw[b] || a - b)
  const friendGain = gainOfFriend(model, world, day)
  const saving = savingForNewcomers(model, world, day)
  for (const person of joining) {
    const route = candidateRoute[person]
    const row = candidateInvitation[person]
    const referrer = route === byReferral ? invitations.inviter[row] : nobody
    enrol(model, world, person, day, route)
    if (referrer !== nobody) {
      world.referrer[person] = referrer
      world.generation[person] = world.generation[referrer] + 1
      world.brought[referrer] += 1
      world.lastReferral[referrer] = day
      promise(model, world, person, referrer, day)
      meet(model, world, person, referrer, day)
    }
    world.reference[person] = 1 - bestSale(model, world, day)
    if ((referrer === nobody ? saving : friendGain) > 0) world.dealEnds[person] = endOfDeals(model, day)
    world.here[world.hereCount++] = person
    world.lastLogin[person] = day
    candidateRoute[person] = 0
    for (const { rules, stage } of world.openActs) rules.joined?.(stage, person, referrer)
    count(world, day, route)
  }
  world.candidateCount = 0
}

/** Makes a person a member: the state everyone starts from. */
export function enrol(model: Model, world: World, person: number, day: number, route: number): void {
  world.joinDay[person] = day
  world.route[person] = route
  world.habit[person] = model.behaviour.logIn.base
  world.satisfaction[person] = 0.5
  enter(model, world, person)
}

/** Writes down the rewards that open plays promise for this coming; those of sign-up are in hand at once. */
function promise(model: Model, world: World, person: number, referrer: number, day: number): void {
  const { claims, rewarded } = world
  for (let play = 0; play < model.plays.length; play++) {
    if (!isOpen(model.plays[play], day)) continue
    const { offers } = model.plays[play]
    for (let at = 0; at < offers.length; at++) {
      const offer = offers[at]
      const to = offer.to === 'referrer' ? referrer : person
      const row = claim(claims, play, at, to, person, offer.amount, day)
      if (rewarded[play][at][to] >= offer.cap || !canPromise(model, world, play, offer.amount)) {
        claims.status[row] = refused
        claims.closed[row] = day
        continue
      }
      rewarded[play][at][to] += 1
      world.promised[play] += offer.amount
      claims.next[row] = world.claimsAbout[person]
      world.claimsAbout[person] = row
      if (offer.trigger === 'signUp') pay(model, world, row, day)
    }
  }
}

/** The newcomer may get to know friends of the referrer who are members, one at each introduction. */
function meet(model: Model, world: World, person: number, referrer: number, day: number): void {
  const { friendsMet, introductions } = model.community
  const { meet, meetWhom } = world.streams
  const { offsets, neighbours } = model.graph
  const friends = offsets[referrer + 1] - offsets[referrer]
  for (let time = 0; time < introductions; time++) {
    if (uniform(meet, person, day, time) >= friendsMet) continue
    const friend = neighbours[offsets[referrer] + Math.floor(uniform(meetWhom, person, day, time) * friends)]
    if (world.status[friend] === member) acquaint(model, world, person, friend, day)
  }
}

function bestSale(model: Model, world: World, day: number): number {
  let best = 0
  for (let play = 0; play < model.plays.length; play++) {
    const { sale } = model.plays[play]
    if (sale && isOpen(model.plays[play], day) && world.stock[play] > 0) best = Math.max(best, sale.discount)
  }
  return best
}

function endOfDeals(model: Model, day: number): number {
  let end = day
  for (const play of model.plays) if (isOpen(play, day) && play.challenge === undefined) end = Math.max(end, play.end)
  return end
}

function count(world: World, day: number, route: number): void {
  world.dayRows.newMembers[day] += 1
  if (route === byReferral) world.dayRows.newByReferral[day] += 1
  if (route === bySearch) world.dayRows.newBySearch[day] += 1
  if (route === byMedia) world.dayRows.newByMedia[day] += 1
}
