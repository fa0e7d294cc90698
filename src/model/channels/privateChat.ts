import { z } from 'zod'
import { amount } from '../../units/amount.ts'
import { money } from '../../units/money.ts'
import { privateChat as number } from '../invitations.ts'
import { answeringFields } from './answering.ts'
import { memberChannel, type Telling, type TieKind, ties } from './memberChannel.ts'
import { policy } from './policy.ts'

/**
 * Private chat: a member asks chosen friends in person.
 *
 * Each friend outside, on average `friends` of them a time; strong ties more readily than weak ones, the less so the
 * more there is to gain (Ryu & Feick 2007). Where the platform lets fewer messages out, lots decide which. A demoted message arrives, and is the less likely to be noticed.
 */
export const privateChat = memberChannel({
  summary: 'Personal invitations to chosen friends.',
  chinese: '私聊',
  number,
  personal: true,
  base: 'base',
  wish: 'sharePrivately',
  told: 'invitationsSent',
  joined: 'newByPrivateChat',
  parameters: z.strictObject({
    friends: amount({
      summary: 'Friends a member asks each time they share in private.',
      default: 3,
      min: 0.1,
      max: 200,
      source: 'assumption',
    }),
    ties,
    ...answeringFields('60%', 'the private invitations'),
    cost: money({ summary: 'What a message costs you.', default: '¥0' }),
    policy,
  }),
  spread(telling, { friends, ties, answered, cost, policy }) {
    const { graph, member, day, chosen } = telling
    const { offsets, neighbours } = graph
    const all = readinessOfAll(telling, ties)
    if (all === 0) return 0
    const each = friends / all
    chosen.length = 0
    for (let arc = offsets[member]; arc < offsets[member + 1]; arc++) {
      const chance = each * readiness(telling, arc, ties)
      if (chance !== 0 && telling.draw('ask', neighbours[arc], day) < chance) chosen.push(arc)
    }
    if (chosen.length > policy.maxPerDay) {
      const lot = (arc: number) => telling.draw('askFirst', neighbours[arc], day)
      chosen.sort((a, b) => lot(a) - lot(b) || a - b)
      chosen.length = policy.maxPerDay
    }
    for (const arc of chosen) telling.tell(neighbours[arc], arc, answered * telling.reach)
    telling.charge(chosen.length * cost)
    return chosen.length
  },
})

/** How readily a member asks along all their ties together: 0 when nobody is left to ask. */
function readinessOfAll(telling: Telling, ties: TieKind): number {
  const { offsets } = telling.graph
  let sum = 0
  for (let arc = offsets[telling.member]; arc < offsets[telling.member + 1]; arc++) sum += readiness(telling, arc, ties)
  return sum
}

/** How readily a member asks along one tie: 1 where it is strong. */
function readiness(telling: Telling, arc: number, ties: TieKind): number {
  if (!telling.mayAsk(arc) || !telling.isOf(arc, ties)) return 0
  return telling.isStrong(arc) ? 1 : telling.weakTies
}
