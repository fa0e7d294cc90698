import { uniform } from '../../random/stream.ts'
import { acquaint } from '../acquaint.ts'
import { isFor } from '../audience.ts'
import { takeInTurn } from '../candidates.ts'
import { channelsByNumber, memberChannels } from '../channels.ts'
import { gainOfFriend, savingForNewcomers } from '../gains.ts'
import { register } from '../getToKnow.ts'
import { enter } from '../membership.ts'
import type { Model } from '../model.ts'
import { lastDay } from '../never.ts'
import { nobody } from '../nobody.ts'
import { promise } from '../rewards/promise.ts'
import { byKol, byMedia, byReferral, bySearch, byShop } from '../route.ts'
import { runsToday } from '../runsToday.ts'
import { member } from '../status.ts'
import type { World } from '../world.ts'

/**
 * Join: those who said yes become members, in an order that their draws decide.
 *
 * A newcomer comes in satisfied by half, knows the price they first see, has a referrer and a generation when they came
 * through an invitation, gives rise to the claims that the open plays promise, and may meet members among the referrer's
 * friends (triadic closure, Kossinets & Watts 2006).
 */
export function join(model: Model, world: World, day: number): void {
  const { candidates, invitations } = world
  for (const candidate of takeInTurn(candidates)) {
    const person = candidates.person[candidate]
    if (world.status[person] === member) continue
    const route = candidates.route[candidate]
    const row = candidates.invitation[candidate]
    const referrer = route === byReferral ? invitations.inviter[row] : nobody
    const gain =
      referrer === nobody
        ? savingForNewcomers(model, world, world.traits.segment[person], day)
        : gainOfFriend(model, world, person, day)
    enrol(model, world, person, day, route)
    if (referrer !== nobody) {
      world.referrer[person] = referrer
      world.generation[person] = world.generation[referrer] + 1
      world.brought[referrer] += 1
      world.lastReferral[referrer] = day
      world.broughtBefore[person] = world.lastBrought[referrer]
      world.lastBrought[referrer] = person
      promise(model, world, person, referrer, day, 'join')
      meet(model, world, person, referrer, day)
    }
    const { roll } = world
    const seat = world.rowOf[person]
    roll.reference[seat] = 1 - bestSale(model, world, person, day)
    if (gain > 0) {
      roll.dealEnds[seat] = Math.min(lastDay, endOfDeals(model, world, day))
      roll.dealWorth[seat] = gain / model.product.price
    }
    roll.here[world.hereCount++] = seat
    roll.lastLogin[seat] = day
    for (const { play, rules, stage } of world.openActs) {
      const whose = referrer === nobody ? person : referrer
      if (isFor(model, world, play, whose)) rules.joined?.(stage, person, referrer)
    }
    count(world, day, route, row)
  }
}

/** Makes a person a member: the state everyone starts from. */
export function enrol(model: Model, world: World, person: number, day: number, route: number): void {
  world.joinDay[person] = day
  world.route[person] = route
  register(model, world, person)
  enter(model, world, person)
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

function bestSale(model: Model, world: World, person: number, day: number): number {
  let best = 0
  for (let play = 0; play < model.plays.length; play++) {
    const { sale } = model.plays[play]
    if (!isFor(model, world, play, person)) continue
    if (sale && runsToday(model, world, play, day) && world.stock[play] > 0) best = Math.max(best, sale.discount)
  }
  return best
}

function endOfDeals(model: Model, world: World, day: number): number {
  let last = day
  for (let play = 0; play < model.plays.length; play++) {
    const { challenge, seeding, prompt, end } = model.plays[play]
    const isDeal = challenge === undefined && seeding === undefined && prompt === undefined
    if (isDeal && runsToday(model, world, play, day)) last = Math.max(last, end)
  }
  return last
}

function count(world: World, day: number, route: number, invitation: number): void {
  world.dayRows.newMembers[day] += 1
  if (route === byReferral) world.dayRows.newByReferral[day] += 1
  if (route === bySearch) world.dayRows.newBySearch[day] += 1
  if (route === byMedia) world.dayRows.newByMedia[day] += 1
  if (route === byKol) world.dayRows.newByKol[day] += 1
  if (route === byShop) world.dayRows.newByShop[day] += 1
  if (route !== byReferral) return
  const channel = channelsByNumber[world.invitations.channel[invitation]]
  world.dayRows[memberChannels[channel].joined][day] += 1
}
