import { log } from '../../arithmetic/log.ts'
import { logistic } from '../../arithmetic/logistic.ts'
import { logit } from '../../arithmetic/logit.ts'
import { logNormalFrom } from '../../random/logNormalFrom.ts'
import { uniform } from '../../random/stream.ts'
import { appealOfContent } from '../appeal.ts'
import { isFor } from '../audience.ts'
import { gainOfReferrer, savingToOpen } from '../gains.ts'
import { feed, occasion, privateChat, send } from '../invitations.ts'
import type { Model } from '../model.ts'
import { runsToday } from '../runsToday.ts'
import { uncertainTo } from '../uncertainTo.ts'
import { pull, worth } from '../weigh.ts'
import { prospect, shared, type World } from '../world.ts'

/**
 * Share: members who are here invite chosen friends in private chat, or tag one in a comment; post in the feed; or neither.
 *
 * logit(base) + reward · δ · g(gain) + opening · δ · g(saving) + content · ln(appeal / ordinary) + fit · (φ − ½) + satisfaction · (s − ½) +
 * ln σ + short video + prompt + challenge + fatigue · f + what plays urge. A member with nobody left to ask does not share in private.
 */
export function share(model: Model, world: World, day: number): void {
  const { judgement, share: rule } = model.behaviour
  const { streams, traits, here, content, conditions, dayRows } = world
  const pieces = content.pieces > 0 ? content.pieces : 1
  const common =
    rule.shortVideo * (content.byFormat[1] / pieces) +
    rule.prompt * (content.prompting / pieces) +
    conditions.share +
    uncertainTo(model, world, day, 'referrer')
  const privately = logit(rule.base)
  const inFeed = logit(rule.feedBase)
  for (let at = 0; at < world.hereCount; at++) {
    const person = here[at]
    const gain = worth(gainOfReferrer(model, world, person, day), judgement.halfReward)
    const eager = traits.dealProneness[person] * gain
    const odds =
      common +
      rule.reward * eager +
      rule.opening *
        traits.dealProneness[person] *
        worth(savingToOpen(model, world, person, day), judgement.halfReward) +
      rule.content * pull(appealOfContent(model, world, person), judgement.ordinaryAppeal) +
      rule.fit * (traits.fit[person] - 0.5) +
      rule.satisfaction * (world.satisfaction[person] - 0.5) +
      rule.sociability * log(traits.sociability[person]) +
      rule.fatigue * world.fatigue[person] +
      (world.challengeDay[person] === day ? rule.challenge : 0) +
      urges(model, world, person)
    let did = false
    if (
      uniform(streams.sharePrivately, person, day) < logistic(privately + odds) &&
      uniform(streams.blocked, person, day, privateChat) < conditions.privateChat
    ) {
      did = ask(model, world, person, day, eager)
    }
    if (!did && world.tagDay[person] === day) did = tag(model, world, person, day)
    if (
      uniform(streams.shareInFeed, person, day) < logistic(inFeed + odds) &&
      uniform(streams.blocked, person, day, feed) < conditions.feed
    ) {
      post(model, world, person, day)
      did = true
    }
    if (!did) continue
    dayRows.sharers[day] += 1
    world.shares[person] += 1
    if (day >= model.campaign.start && day < model.campaign.end) world.during[person] |= shared
    for (let play = 0; play < model.plays.length; play++) {
      if (model.plays[play].sale !== undefined && runsToday(model, world, play, day)) world.sharedSale[play][person] = 1
    }
  }
}

/** How much more the open plays make a member feel like sharing, in log-odds. */
function urges(model: Model, world: World, person: number): number {
  let urge = 0
  for (const { play, rules, stage } of world.openActs) {
    if (rules.urges !== undefined && isFor(model, world, play, person)) urge += rules.urges(stage, person)
  }
  return urge
}

/**
 * Invites friends in private: each friend outside, on average `friends` of them a time, strong ties more readily than
 * weak ones, the less so the more there is to gain (Ryu & Feick 2007). Returns whether anyone was asked.
 */
function ask(model: Model, world: World, person: number, day: number, eager: number): boolean {
  const { share: rule } = model.behaviour
  const { offsets, neighbours } = model.graph
  const { status, asked, streams } = world
  const weak = rule.weakTie + (1 - rule.weakTie) * Math.min(1, rule.widening * eager)
  let readiness = 0
  for (let arc = offsets[person]; arc < offsets[person + 1]; arc++) {
    if (status[neighbours[arc]] === prospect && asked[arc] < rule.mostTimes) {
      readiness += model.strength[arc] === 1 ? 1 : weak
    }
  }
  if (readiness === 0) return false
  const each = model.channels.privateChat.friends / readiness
  let sent = 0
  for (let arc = offsets[person]; arc < offsets[person + 1]; arc++) {
    const friend = neighbours[arc]
    if (status[friend] !== prospect || asked[arc] >= rule.mostTimes) continue
    const chance = each * (model.strength[arc] === 1 ? 1 : weak)
    if (uniform(streams.ask, person, friend, day) >= chance) continue
    const reacts =
      uniform(streams.reply, friend, person, occasion(day, privateChat)) < model.channels.privateChat.answered
    invite(model, world, arc, person, day, privateChat, reacts)
    sent += 1
  }
  world.fatigue[person] += rule.tiring * sent
  world.dayRows.invitationsSent[day] += sent
  return sent > 0
}

/**
 * Invites one friend outside by tagging them in a comment, a strong tie more readily than a weak one; a personal
 * invitation like those in private chat, and blocked with them. Returns whether there was anyone to tag.
 */
function tag(model: Model, world: World, person: number, day: number): boolean {
  const { offsets, neighbours } = model.graph
  const { streams, conditions } = world
  if (uniform(streams.blocked, person, day, privateChat) >= conditions.privateChat) return false
  let all = 0
  for (let arc = offsets[person]; arc < offsets[person + 1]; arc++) all += readiness(model, world, arc)
  if (all === 0) return false
  let way = uniform(streams.tag, person, day) * all
  let chosen = -1
  for (let arc = offsets[person]; arc < offsets[person + 1] && way > 0; arc++) {
    const each = readiness(model, world, arc)
    if (each > 0) chosen = arc
    way -= each
  }
  const friend = neighbours[chosen]
  const reacts =
    uniform(streams.reply, friend, person, occasion(day, privateChat)) < model.channels.privateChat.answered
  invite(model, world, chosen, person, day, privateChat, reacts)
  world.fatigue[person] += model.behaviour.share.tiring
  world.dayRows.invitationsSent[day] += 1
  return true
}

/** How readily a member tags the friend at the end of an arc: nobody who has joined or was asked too often. */
function readiness(model: Model, { status, asked }: World, arc: number): number {
  const { weakTie, mostTimes } = model.behaviour.share
  if (status[model.graph.neighbours[arc]] !== prospect || asked[arc] >= mostTimes) return 0
  return model.strength[arc] === 1 ? 1 : weakTie
}

/** Posts in the feed: each friend outside sees it with the feed's reach, and those who will react are invited by it. */
function post(model: Model, world: World, person: number, day: number): void {
  const { offsets, neighbours } = model.graph
  const { reach, answered } = model.channels.feed
  const { status, streams, exposed, invited, dayRows } = world
  for (let arc = offsets[person]; arc < offsets[person + 1]; arc++) {
    const friend = neighbours[arc]
    if (status[friend] !== prospect || uniform(streams.reach, person, friend, day) >= reach) continue
    exposed[friend] = 1
    invited[friend] = 1
    dayRows.postsSeen[day] += 1
    if (uniform(streams.reply, friend, person, occasion(day, feed)) < answered)
      invite(model, world, arc, person, day, feed, true)
  }
}

/** Sends one invitation along a tie; it falls due when it is answered or has run out. */
function invite(
  model: Model,
  world: World,
  arc: number,
  inviter: number,
  day: number,
  channel: number,
  reacts: boolean,
): void {
  const { asked, dueInvitations, exposed, invited, senders, streams, invitations } = world
  const friend = model.graph.neighbours[arc]
  const { delay, delaySpread } = channel === privateChat ? model.channels.privateChat : model.channels.feed
  if (asked[arc] === 0) senders[friend] += 1
  if (asked[arc] < 255) asked[arc] += 1
  exposed[friend] = 1
  invited[friend] = 1
  const patience = Math.ceil(model.behaviour.share.patience)
  const waits = Math.floor(
    logNormalFrom(uniform(streams.delay, friend, inviter, occasion(day, channel)), delay, delaySpread),
  )
  const answers = reacts && waits < patience
  const row = send(invitations, {
    inviter,
    invited: friend,
    sent: day,
    channel,
    strong: model.strength[arc],
    times: asked[arc],
    reacts: answers,
  })
  const due = day + (answers ? waits : patience)
  if (due >= model.days) return
  invitations.next[row] = dueInvitations[due]
  dueInvitations[due] = row
}
