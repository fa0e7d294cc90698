import { logistic } from '../../arithmetic/logistic.ts'
import { uniform } from '../../random/stream.ts'
import { isFor } from '../audience.ts'
import { propose } from '../candidates.ts'
import { channelsByNumber, memberChannels } from '../channels.ts'
import { gainOfFriend, gainOfReferrer } from '../gains.ts'
import { knowInterests } from '../getToKnow.ts'
import { accepted, declined, expired, occasion, privateChat } from '../invitations.ts'
import type { Model } from '../model.ts'
import { nobody } from '../nobody.ts'
import { promise } from '../rewards/promise.ts'
import { byReferral } from '../route.ts'
import { former, prospect } from '../status.ts'
import { uncertainTo } from '../uncertainTo.ts'
import type { World } from '../world.ts'
import { willingness } from './willingness.ts'

/**
 * Answer: invitations whose time has come are answered, or have run out.
 *
 * The delay between invitation and answer is log-normal (Iribarren & Moro 2009) and was drawn when it was sent. Someone
 * who says yes to several on one day joins through the one that a draw picks; a yes that comes after joining is void.
 */
export function answer(model: Model, world: World, day: number): void {
  const { status, streams, invitations, dayRows } = world
  const senderGain = gainOfReferrer(model, world, nobody, day)
  const doubt = uncertainTo(model, world, day, 'friend')
  const told = world.openActs.some(({ rules }) => rules.reacted !== undefined)
  const reactions: number[] = []
  const word = { invited: true, strong: false, channel: 0, times: 1 }
  for (let row = world.dueInvitations[day]; row >= 0; row = invitations.next[row]) {
    const personal = invitations.channel[row] === privateChat
    if (invitations.reacts[row] === 0) {
      invitations.status[row] = expired
      if (personal) dayRows.invitationsExpired[day] += 1
      continue
    }
    const person = invitations.invited[row]
    if (personal) dayRows.invitationsAnswered[day] += 1
    if (world.answered[person] === 0 && status[person] === prospect) {
      promise(model, world, person, invitations.inviter[row], day, 'click')
    }
    if (personal && told) reactions.push(row)
    if (world.invited[person] === 1) world.answered[person] = 1
    invitations.status[row] = declined
    if (status[person] !== prospect) continue
    const channel = channelsByNumber[invitations.channel[row]]
    const { trust } = memberChannels[channel]
    word.strong = invitations.strong[row] === 1
    word.channel = trust === undefined ? 0 : model.behaviour.answer[trust]
    word.times = invitations.times[row]
    const seen = model.channels[channel].policy.disclosure ? senderGain : 0
    knowInterests(model, world, person)
    const friendGain = gainOfFriend(model, world, person, day)
    const chance = logistic(willingness(model, world, person, word, seen, friendGain) + doubt)
    const inviter = invitations.inviter[row]
    const when = occasion(invitations.sent[row], invitations.channel[row])
    if (uniform(streams.accept, person, inviter, when) >= chance) continue
    invitations.status[row] = accepted
    propose(world.candidates, person, row, byReferral, uniform(streams.which, person, inviter, when))
  }
  if (told) tellReactions(model, world, reactions)
}

/** Tells the open plays of today's reactions to private invitations, in an order that draws decide. */
function tellReactions(model: Model, world: World, rows: number[]): void {
  const { invitations, status, streams, openActs } = world
  const { inviter, invited, sent, strong } = invitations
  const draw = (row: number) => uniform(streams.reaction, invited[row], inviter[row], sent[row])
  rows.sort((a, b) => draw(a) - draw(b) || a - b)
  for (const row of rows) {
    const person = invited[row]
    if (status[person] === former) continue
    const tie = { newcomer: status[person] === prospect, strong: strong[row] === 1 }
    for (const { play, rules, stage } of openActs) {
      if (isFor(model, world, play, inviter[row])) rules.reacted?.(stage, inviter[row], person, tie)
    }
  }
}
