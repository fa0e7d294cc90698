import { happens } from '../../random/happens.ts'
import { isFor } from '../audience.ts'
import { shared } from '../during.ts'
import { gainOfReferrer, gainsOfReferrers, savingsToOpen } from '../gains.ts'
import { inducingOn, isInduced } from '../inducing.ts'
import type { Model } from '../model.ts'
import { findOut } from '../platform.ts'
import { remembered } from '../remembered.ts'
import type { Act } from '../rules.ts'
import { runsToday } from '../runsToday.ts'
import { shortVideo } from '../shelf.ts'
import { uncertainTo } from '../uncertainTo.ts'
import { worth } from '../weigh.ts'
import type { World } from '../world.ts'
import { deskOf, desksOn, passOn, tag } from './passOn.ts'

/**
 * Share: members who are here pass word on, on each channel by itself: in person, to chosen friends or to one tagged in a
 * comment, or by a broadcast.
 *
 * logit(base) + reward · δ · g(gain) + opening · δ · g(saving) + content · ln(appeal / ordinary) + fit · (φ − ½) + satisfaction · (s − ½) +
 * ln σ + short video + prompt + challenge + fatigue · f + what plays urge; each channel has a base of its own. Whom word
 * then reaches is the channel's rule (`../channels/`), and the platform may have its say in it (`../platform.ts`). A
 * member with nobody left to ask does not share in private.
 */
export function share(model: Model, world: World, day: number): void {
  const { judgement, share: rule } = model.behaviour
  const { roll, conditions } = world
  const { here, dealProneness } = roll
  const { shelves, shelfOf } = world.content
  const doubt = uncertainTo(model, world, day, 'referrer')
  const common = shelves.map(
    ({ parts, asking }) => rule.shortVideo * parts[shortVideo] + rule.prompt * asking + conditions.share + doubt,
  )
  const inducing = inducingOn(model, world, day)
  const desks = desksOn(model, world, day)
  const tagging = deskOf(model, world, day, 'privateChat')
  const gainOf = gainsOfReferrers(model, world, day)
  const savingOf = savingsToOpen(model, world, day)
  const urging = world.openActs.filter(({ rules }) => rules.urges !== undefined)
  const worthOf = remembered((fen) => worth(fen, judgement.halfReward))
  for (let at = 0; at < world.hereCount; at++) {
    const row = here[at]
    const person = roll.person[row]
    const eager = dealProneness[row] * worthOf(gainOf(person))
    const odds =
      common[shelfOf[roll.segment[row]]] +
      rule.reward * eager +
      rule.opening * dealProneness[row] * worth(savingOf(person), judgement.halfReward) +
      rule.content * roll.pull[row] +
      rule.fit * (roll.fit[row] - 0.5) +
      rule.satisfaction * (roll.satisfaction[row] - 0.5) +
      rule.sociability * roll.logSociability[row] +
      rule.fatigue * roll.fatigue[row] +
      (world.challengeDay[person] === day ? rule.challenge : 0) +
      urges(model, world, urging, person)
    let broadcast = false
    let asked = false
    for (const desk of desks) {
      if (!happens(desk.luck, desk.base + odds, person, day)) continue
      if (!passOn(model, world, desk, person, eager, isInduced(model, world, inducing, person))) continue
      if (desk.channel.personal) asked = true
      else broadcast = true
    }
    if (!asked && world.tagDay[person] === day) {
      asked = tag(model, world, tagging, person, isInduced(model, world, inducing, person))
    }
    if (asked || broadcast) noteShare(model, world, person, day)
  }
  for (const { word, induced } of [...desks, tagging]) if (induced > 0) findOut(model, world, word, day)
}

/** Has a member who has not shared today ask friends after the day's orders; they answer tomorrow at the earliest. */
export function askLate(model: Model, world: World, person: number, day: number): void {
  if (world.lastShare[person] === day) return
  const gain = worth(gainOfReferrer(model, world, person, day), model.behaviour.judgement.halfReward)
  const eager = world.traits.dealProneness[person] * gain
  const desk = deskOf(model, world, day, 'privateChat', day + 1)
  const induced = isInduced(model, world, inducingOn(model, world, day), person)
  if (passOn(model, world, desk, person, eager, induced)) noteShare(model, world, person, day)
  if (desk.induced > 0) findOut(model, world, 'privateChat', day)
}

/** Notes that a member has shared today, and the sales that they shared. */
export function noteShare(model: Model, world: World, person: number, day: number): void {
  world.dayRows.sharers[day] += 1
  world.shares[person] += 1
  world.lastShare[person] = day
  if (day >= model.campaign.start && day < model.campaign.end) world.during[person] |= shared
  for (let play = 0; play < model.plays.length; play++) {
    if (model.plays[play].sale !== undefined && runsToday(model, world, play, day)) world.sharedSale[play][person] = 1
  }
}

/** How much more some plays make a member feel like sharing, in log-odds. */
function urges(model: Model, world: World, urging: readonly Act[], person: number): number {
  let urge = 0
  for (const { play, rules, stage } of urging) {
    if (rules.urges !== undefined && isFor(model, world, play, person)) urge += rules.urges(stage, person)
  }
  return urge
}
