import { exp } from '../../arithmetic/exp.ts'
import { logit } from '../../arithmetic/logit.ts'
import { logNormalFrom } from '../../random/logNormalFrom.ts'
import { type Stream, uniform } from '../../random/stream.ts'
import { isFor } from '../audience.ts'
import type { MemberChannel, Telling } from '../channels/memberChannel.ts'
import { noTie } from '../channels/memberChannel.ts'
import { type MemberWord, memberChannels, memberWords } from '../channels.ts'
import { occasion, send } from '../invitations.ts'
import type { Model } from '../model.ts'
import { nobody } from '../nobody.ts'
import { letsOut, reachLeft } from '../platform.ts'
import { shortVideo } from '../shelf.ts'
import { member as inside, prospect } from '../status.ts'
import type { World } from '../world.ts'

/** A channel on a day: what its rule sees, set anew for each member who shares on it. */
export interface Desk extends Telling {
  readonly word: MemberWord
  readonly channel: Pick<MemberChannel<never>, 'personal' | 'wish' | 'number' | 'told'>
  /** The log-odds of its base rate, and the luck of who shares. */
  readonly base: number
  readonly luck: Stream
  /** The first day on which those who are told may answer. */
  readonly from: number
  member: number
  /** How readily the member asks along a weak tie, as a part of a strong one; how much fit counts; whether members, too. */
  weak: number
  matching: number
  members: boolean
  reach: number
  video: number
  /** Messages induced by plays today. */
  induced: number
}

/** The channels that members use at all, on a day. */
export function desksOn(model: Model, world: World, day: number): readonly Desk[] {
  return memberWords
    .filter((word) => model.behaviour.share[memberChannels[word].base] > 0)
    .map((word) => deskOf(model, world, day, word))
}

/**
 * Passes word on by a channel's rule, as far as the platform lets it out; asking friends in person tires.
 *
 * @param eager δ · g(what the member gains by bringing a friend)
 * @param induced whether a play induces it
 * @returns whether anything was shared
 */
export function passOn(
  model: Model,
  world: World,
  desk: Desk,
  member: number,
  eager: number,
  induced: boolean,
): boolean {
  const { share: rule } = model.behaviour
  const { word, day } = desk
  if (!letsOut(world, word, member, day, induced)) {
    world.dayRows.sharesBlocked[day] += 1
    return false
  }
  const wide = Math.min(1, rule.widening * eager)
  desk.weak = rule.weakTie + (1 - rule.weakTie) * wide
  desk.matching = rule.matching * (1 - wide)
  desk.members = desk.channel.personal && asksMembers(model, world, member)
  seat(model, world, desk, member, induced)
  // The fields of a word were read by the parameters of the channel of that word.
  const messages = memberChannels[word].spread(desk, model.channels[word] as never)
  if (desk.channel.personal) world.roll.fatigue[world.rowOf[member]] += rule.tiring * messages
  if (induced) desk.induced += messages
  return messages > 0
}

/**
 * Invites one friend outside by tagging them in a comment, as readily as friends are asked where nothing is to gain: a
 * personal message, with its cost and what the platform says to it. Returns whether there was anyone to tag.
 *
 * @param desk that of private chat
 */
export function tag(model: Model, world: World, desk: Desk, member: number, induced: boolean): boolean {
  const { share: rule } = model.behaviour
  const { offsets, neighbours } = model.graph
  const { answered, cost, policy } = model.channels.privateChat
  if (policy.maxPerDay === 0) return false
  if (!letsOut(world, 'privateChat', member, desk.day, induced)) {
    world.dayRows.sharesBlocked[desk.day] += 1
    return false
  }
  desk.weak = rule.weakTie
  desk.matching = rule.matching
  desk.members = false
  seat(model, world, desk, member, induced)
  let all = 0
  for (let arc = offsets[member]; arc < offsets[member + 1]; arc++) all += desk.readiness(arc)
  if (all === 0) return false
  let way = uniform(world.streams.tag, member, desk.day) * all
  let chosen = -1
  for (let arc = offsets[member]; arc < offsets[member + 1] && way > 0; arc++) {
    const each = desk.readiness(arc)
    if (each > 0) chosen = arc
    way -= each
  }
  desk.tell(neighbours[chosen], chosen, answered * desk.reach)
  desk.charge(cost)
  world.roll.fatigue[world.rowOf[member]] += rule.tiring
  if (induced) desk.induced += 1
  return true
}

/** Sets a desk for one member's sharing. */
function seat(model: Model, world: World, desk: Desk, member: number, induced: boolean): void {
  const { shelves, shelfOf } = world.content
  const { strength, parts } = shelves[shelfOf[world.traits.segment[member]]]
  desk.member = member
  desk.reach = reachLeft(model, desk.word, induced)
  desk.video = strength * parts[shortVideo]
  world.tellings += 1
}

/** Whether an open play has a member ask friends who are members, too. */
function asksMembers(model: Model, world: World, person: number): boolean {
  for (const { play, rules, stage } of world.openActs) {
    if (rules.asksMembers?.(stage, person) && isFor(model, world, play, person)) return true
  }
  return false
}

/**
 * A channel on a day.
 *
 * @param from the first day on which those who are told may answer
 */
export function deskOf(model: Model, world: World, day: number, word: MemberWord, from = day): Desk {
  const { graph, strength } = model
  const { status, asked, lastTelling, streams, traits, dayRows } = world
  const { mostTimes } = model.behaviour.share
  const channel = memberChannels[word]
  const desk: Desk = {
    word,
    channel,
    base: logit(model.behaviour.share[channel.base]),
    luck: streams[channel.wish],
    graph,
    day,
    from,
    member: nobody,
    weak: 0,
    matching: 0,
    members: false,
    reach: 1,
    induced: 0,
    video: 0,
    chosen: [],
    weights: [],
    isOutside: (person) => status[person] === prospect,
    isOf: (arc, kind) => kind === 'both' || (strength[arc] === 1) === (kind === 'strong'),
    readiness(arc) {
      const friend = graph.neighbours[arc]
      const canBeAsked = status[friend] === prospect || (desk.members && status[friend] === inside)
      if (!canBeAsked || asked[arc] >= mostTimes) return 0
      return (strength[arc] === 1 ? 1 : desk.weak) * exp(desk.matching * (traits.fit[friend] - 0.5))
    },
    isFirst(person) {
      if (lastTelling[person] === world.tellings) return false
      lastTelling[person] = world.tellings
      return true
    },
    draw: (purpose, about, ordinal) => uniform(streams[purpose], desk.member, about, ordinal),
    tell: (person, arc, answered) => tell(model, world, desk, person, arc, answered),
    charge(fen) {
      dayRows.channelCost[day] += fen
    },
  }
  return desk
}

/** Someone hears of the community; whoever was asked in person, or will react to a broadcast, is invited. */
function tell(model: Model, world: World, desk: Desk, person: number, arc: number, answered: number): void {
  const { channel, member, day } = desk
  world.exposed[person] = 1
  if (world.status[person] === prospect) world.invited[person] = 1
  world.dayRows[channel.told][day] += 1
  const reacts = uniform(world.streams.reply, person, member, occasion(day, channel.number)) < answered
  if (reacts || channel.personal) invite(model, world, desk, person, arc, reacts)
}

/**
 * Sends one invitation; it falls due when it is answered or has run out. Different senders, and how often each has
 * asked, are counted along ties.
 */
function invite(model: Model, world: World, desk: Desk, person: number, arc: number, reacts: boolean): void {
  const { asked, dueInvitations, senders, streams, invitations } = world
  const { member, day, word, channel } = desk
  const { delay, delaySpread } = model.channels[word]
  if (arc !== noTie) {
    if (asked[arc] === 0) senders[person] += 1
    if (asked[arc] < 255) asked[arc] += 1
  }
  const patience = Math.ceil(model.behaviour.share.patience)
  const luck = uniform(streams.delay, person, member, occasion(day, channel.number))
  const waits = Math.floor(logNormalFrom(luck, delay, delaySpread))
  const answers = reacts && waits < patience
  const row = send(invitations, {
    inviter: member,
    invited: person,
    sent: day,
    channel: channel.number,
    strong: arc === noTie ? 0 : model.strength[arc],
    times: arc === noTie ? 1 : asked[arc],
    reacts: answers,
  })
  const due = answers ? Math.max(desk.from, day + waits) : day + patience
  if (due >= model.days) return
  invitations.next[row] = dueInvitations[due]
  dueInvitations[due] = row
}
