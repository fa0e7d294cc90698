import { logit } from '../../arithmetic/logit.ts'
import { logNormalFrom } from '../../random/logNormalFrom.ts'
import { uniform } from '../../random/stream.ts'
import type { MemberChannel, Telling } from '../channels/memberChannel.ts'
import { noTie } from '../channels/memberChannel.ts'
import { type MemberWord, memberChannels, memberWords } from '../channels.ts'
import { shortVideo } from '../contentState.ts'
import { occasion, send } from '../invitations.ts'
import type { Model } from '../model.ts'
import { letsOut, reachLeft } from '../platform.ts'
import { nobody, prospect, type World } from '../world.ts'

/** A channel on a day: what its rule sees, set anew for each member who shares on it. */
export interface Desk extends Telling {
  readonly word: MemberWord
  readonly channel: Pick<MemberChannel<never>, 'personal' | 'wish' | 'number' | 'told'>
  /** The log-odds of its base rate. */
  readonly base: number
  member: number
  weakTies: number
  reach: number
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
  desk.member = member
  desk.weakTies = rule.weakTie + (1 - rule.weakTie) * Math.min(1, rule.widening * eager)
  desk.reach = reachLeft(model, word, induced)
  world.tellings += 1
  // The fields of a word were read by the parameters of the channel of that word.
  const messages = memberChannels[word].spread(desk, model.channels[word] as never)
  if (desk.channel.personal) world.fatigue[member] += rule.tiring * messages
  if (induced) desk.induced += messages
  return messages > 0
}

function deskOf(model: Model, world: World, day: number, word: MemberWord): Desk {
  const { graph, strength } = model
  const { status, asked, lastTelling, streams, content, dayRows } = world
  const { mostTimes } = model.behaviour.share
  const channel = memberChannels[word]
  const desk: Desk = {
    word,
    channel,
    base: logit(model.behaviour.share[channel.base]),
    graph,
    day,
    member: nobody,
    weakTies: 0,
    reach: 1,
    induced: 0,
    video: content.pieces > 0 ? content.strength * (content.byFormat[shortVideo] / content.pieces) : 0,
    chosen: [],
    isOutside: (person) => status[person] === prospect,
    isStrong: (arc) => strength[arc] === 1,
    isOf: (arc, kind) => kind === 'both' || (strength[arc] === 1) === (kind === 'strong'),
    mayAsk: (arc) => asked[arc] < mostTimes && status[graph.neighbours[arc]] === prospect,
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

/** Someone outside hears of the community; whoever was asked in person, or will react to a broadcast, is invited. */
function tell(model: Model, world: World, desk: Desk, person: number, arc: number, answered: number): void {
  const { channel, member, day } = desk
  world.exposed[person] = 1
  world.invited[person] = 1
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
  const due = day + (answers ? waits : patience)
  if (due >= model.days) return
  invitations.next[row] = dueInvitations[due]
  dueInvitations[due] = row
}
