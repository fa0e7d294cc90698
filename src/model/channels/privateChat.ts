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
 * Each friend outside, and where a play has it so each who is a member, as readily as they ask them; on average `friends`
 * of them a time. Where the platform lets fewer messages out, lots decide which. A demoted message arrives, and is the
 * less likely to be noticed.
 */
export const privateChat = memberChannel({
  summary: { en: 'Personal invitations to chosen friends.', zh: '发给选定好友的私人邀请。' },
  chinese: '私聊',
  number,
  personal: true,
  base: 'base',
  wish: 'sharePrivately',
  told: 'invitationsSent',
  joined: 'newByPrivateChat',
  parameters: z.strictObject({
    friends: amount({
      summary: {
        en: 'Friends a member asks each time they share in private.',
        zh: '成员每次私聊分享邀请几位好友。',
      },
      default: 3,
      min: 0.1,
      max: 200,
      source: 'assumption',
    }),
    ties,
    ...answeringFields('45%', { en: 'the private invitations', zh: '收到私聊邀请的人' }),
    cost: money({ summary: { en: 'What a message costs you.', zh: '一条消息的成本。' }, default: '¥0' }),
    policy,
  }),
  spread(telling, { friends, ties, answered, cost, policy }) {
    const { graph, member, day, chosen, weights } = telling
    const { offsets, neighbours } = graph
    const first = offsets[member]
    const all = weigh(telling, ties)
    if (all === 0) return 0
    const each = friends / all
    chosen.length = 0
    for (let arc = first; arc < offsets[member + 1]; arc++) {
      const chance = each * weights[arc - first]
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

/** Notes how readily a member asks along each of their ties, and gives the sum: 0 when nobody is left to ask. */
function weigh({ graph, member, isOf, readiness, weights }: Telling, ties: TieKind): number {
  const { offsets } = graph
  const first = offsets[member]
  let sum = 0
  for (let arc = first; arc < offsets[member + 1]; arc++) {
    const weight = isOf(arc, ties) ? readiness(arc) : 0
    weights[arc - first] = weight
    sum += weight
  }
  return sum
}
