import { exp } from '../../arithmetic/exp.ts'
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
import { shortVideo } from '../shelf.ts'
import { uncertainTo } from '../uncertainTo.ts'
import { pull, worth } from '../weigh.ts'
import { member, prospect, shared, type World } from '../world.ts'

/**
 * Share: members who are here invite chosen friends in private chat, or tag one in a comment; post in the feed; or neither.
 *
 * logit(base) + reward · δ · g(gain) + opening · δ · g(saving) + content · ln(appeal / ordinary) + fit · (φ − ½) + satisfaction · (s − ½) +
 * ln σ + short video + prompt + challenge + fatigue · f + what plays urge. A member with nobody left to ask does not share in private.
 */
export function share(model: Model, world: World, day: number): void {
  const { judgement, share: rule } = model.behaviour
  const { streams, traits, here, conditions } = world
  const { shelves, shelfOf } = world.content
  const doubt = uncertainTo(model, world, day, 'referrer')
  const common = shelves.map(
    ({ parts, asking }) => rule.shortVideo * parts[shortVideo] + rule.prompt * asking + conditions.share + doubt,
  )
  const privately = logit(rule.base)
  const inFeed = logit(rule.feedBase)
  for (let at = 0; at < world.hereCount; at++) {
    const person = here[at]
    const gain = worth(gainOfReferrer(model, world, person, day), judgement.halfReward)
    const eager = traits.dealProneness[person] * gain
    const odds =
      common[shelfOf[traits.segment[person]]] +
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
      did = ask(model, world, person, day, day, eager)
    }
    if (!did && world.tagDay[person] === day) did = tag(model, world, person, day)
    if (
      uniform(streams.shareInFeed, person, day) < logistic(inFeed + odds) &&
      uniform(streams.blocked, person, day, feed) < conditions.feed
    ) {
      post(model, world, person, day)
      did = true
    }
    if (did) noteShare(model, world, person, day)
  }
}

/** Has a member who has not shared today ask friends after the day's orders; they answer tomorrow at the earliest. */
export function askLate(model: Model, world: World, person: number, day: number): void {
  if (world.lastShare[person] === day) return
  if (uniform(world.streams.blocked, person, day, privateChat) >= world.conditions.privateChat) return
  const gain = worth(gainOfReferrer(model, world, person, day), model.behaviour.judgement.halfReward)
  const eager = world.traits.dealProneness[person] * gain
  if (ask(model, world, person, day, day + 1, eager)) noteShare(model, world, person, day)
}

function noteShare(model: Model, world: World, person: number, day: number): void {
  world.dayRows.sharers[day] += 1
  world.shares[person] += 1
  world.lastShare[person] = day
  if (day >= model.campaign.start && day < model.campaign.end) world.during[person] |= shared
  for (let play = 0; play < model.plays.length; play++) {
    if (model.plays[play].sale !== undefined && runsToday(model, world, play, day)) world.sharedSale[play][person] = 1
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

/** Whether an open play has a member ask friends who are members, too. */
function asksMembers(model: Model, world: World, person: number): boolean {
  for (const { play, rules, stage } of world.openActs) {
    if (rules.asksMembers?.(stage, person) && isFor(model, world, play, person)) return true
  }
  return false
}

/**
 * Invites friends in private: each friend outside, and where a play has it so each who is a member, on average `friends`
 * of them a time; they answer on `from` at the earliest. Strong ties are asked more readily
 * than weak ones, and friends whom the product suits more readily than others, e^(matching · (φ − ½)) times as much
 * (better matching, Schmitt, Skiera & Van den Bulte 2011); the more there is to gain, the less of both (Ryu & Feick
 * 2007). Returns whether anyone was asked.
 */
function ask(model: Model, world: World, person: number, day: number, from: number, eager: number): boolean {
  const { share: rule } = model.behaviour
  const { offsets, neighbours } = model.graph
  const wide = Math.min(1, rule.widening * eager)
  const weak = rule.weakTie + (1 - rule.weakTie) * wide
  const matching = rule.matching * (1 - wide)
  const members = asksMembers(model, world, person)
  let all = 0
  for (let arc = offsets[person]; arc < offsets[person + 1]; arc++) {
    all += readiness(model, world, arc, weak, matching, members)
  }
  if (all === 0) return false
  const each = model.channels.privateChat.friends / all
  let sent = 0
  for (let arc = offsets[person]; arc < offsets[person + 1]; arc++) {
    const friend = neighbours[arc]
    const chance = each * readiness(model, world, arc, weak, matching, members)
    if (chance === 0 || uniform(world.streams.ask, person, friend, day) >= chance) continue
    const reacts =
      uniform(world.streams.reply, friend, person, occasion(day, privateChat)) < model.channels.privateChat.answered
    invite(model, world, arc, person, day, from, privateChat, reacts)
    sent += 1
  }
  world.fatigue[person] += rule.tiring * sent
  world.dayRows.invitationsSent[day] += sent
  return sent > 0
}

/**
 * Invites one friend outside by tagging them in a comment, as readily as friends are asked where nothing is to gain; a
 * personal invitation like those in private chat, and blocked with them. Returns whether there was anyone to tag.
 */
function tag(model: Model, world: World, person: number, day: number): boolean {
  const { share: rule } = model.behaviour
  const { offsets, neighbours } = model.graph
  const { streams, conditions } = world
  if (uniform(streams.blocked, person, day, privateChat) >= conditions.privateChat) return false
  let all = 0
  for (let arc = offsets[person]; arc < offsets[person + 1]; arc++) {
    all += readiness(model, world, arc, rule.weakTie, rule.matching, false)
  }
  if (all === 0) return false
  let way = uniform(streams.tag, person, day) * all
  let chosen = -1
  for (let arc = offsets[person]; arc < offsets[person + 1] && way > 0; arc++) {
    const each = readiness(model, world, arc, rule.weakTie, rule.matching, false)
    if (each > 0) chosen = arc
    way -= each
  }
  const friend = neighbours[chosen]
  const reacts =
    uniform(streams.reply, friend, person, occasion(day, privateChat)) < model.channels.privateChat.answered
  invite(model, world, chosen, person, day, day, privateChat, reacts)
  world.fatigue[person] += rule.tiring
  world.dayRows.invitationsSent[day] += 1
  return true
}

/** How readily a member asks the friend at the end of an arc, 0 and up: not those who are in already, nor too often. */
function readiness(
  model: Model,
  { status, asked, traits }: World,
  arc: number,
  weak: number,
  matching: number,
  members: boolean,
): number {
  const friend = model.graph.neighbours[arc]
  const canBeAsked = status[friend] === prospect || (members && status[friend] === member)
  if (!canBeAsked || asked[arc] >= model.behaviour.share.mostTimes) return 0
  return (model.strength[arc] === 1 ? 1 : weak) * exp(matching * (traits.fit[friend] - 0.5))
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
      invite(model, world, arc, person, day, day, feed, true)
  }
}

/** Sends one invitation along a tie; it falls due when it is answered, on `from` at the earliest, or has run out. */
function invite(
  model: Model,
  world: World,
  arc: number,
  inviter: number,
  day: number,
  from: number,
  channel: number,
  reacts: boolean,
): void {
  const { status, asked, dueInvitations, exposed, invited, senders, streams, invitations } = world
  const friend = model.graph.neighbours[arc]
  const { delay, delaySpread } = channel === privateChat ? model.channels.privateChat : model.channels.feed
  if (asked[arc] === 0) senders[friend] += 1
  if (asked[arc] < 255) asked[arc] += 1
  exposed[friend] = 1
  if (status[friend] === prospect) invited[friend] = 1
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
  const due = answers ? Math.max(from, day + waits) : day + patience
  if (due >= model.days) return
  invitations.next[row] = dueInvitations[due]
  dueInvitations[due] = row
}
