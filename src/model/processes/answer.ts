import { logistic } from '../../arithmetic/logistic.ts'
import { uniform } from '../../random/stream.ts'
import { memberChannels, memberWords } from '../channels.ts'
import { gainOfFriend, gainOfReferrer } from '../gains.ts'
import { accepted, declined, expired, occasion, privateChat } from '../invitations.ts'
import type { Model } from '../model.ts'
import { promise } from '../rewards/promise.ts'
import { uncertainTo } from '../uncertainTo.ts'
import { byReferral, nobody, prospect, type World } from '../world.ts'
import { propose } from './join.ts'
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
  const heard = howHeard(model)
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
    world.answered[person] = 1
    invitations.status[row] = declined
    if (status[person] !== prospect) continue
    const { trust, disclosed } = heard[invitations.channel[row]]
    const word = {
      invited: true,
      strong: invitations.strong[row] === 1,
      channel: trust,
      times: invitations.times[row],
    }
    const friendGain = gainOfFriend(model, world, person, day)
    const chance = logistic(willingness(model, world, person, word, disclosed ? senderGain : 0, friendGain) + doubt)
    const inviter = invitations.inviter[row]
    const when = occasion(invitations.sent[row], invitations.channel[row])
    if (uniform(streams.accept, person, inviter, when) >= chance) continue
    invitations.status[row] = accepted
    propose(world, person, row, byReferral, uniform(streams.which, person, inviter, when))
  }
}

/** By the number of the channel: the effect of having heard by it, and whether one sees what the sender gains. */
function howHeard({ channels, behaviour }: Model): readonly { readonly trust: number; readonly disclosed: boolean }[] {
  const heard: { trust: number; disclosed: boolean }[] = []
  for (const word of memberWords) {
    const { number, trust } = memberChannels[word]
    const effect = trust === undefined ? 0 : behaviour.answer[trust]
    heard[number] = { trust: effect, disclosed: channels[word].policy.disclosure }
  }
  return heard
}
