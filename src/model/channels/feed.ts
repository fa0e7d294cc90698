import { z } from 'zod'
import { money } from '../../units/money.ts'
import { share } from '../../units/share.ts'
import { feed as number } from '../invitations.ts'
import { answeringFields } from './answering.ts'
import { memberChannel, ties } from './memberChannel.ts'
import { policy } from './policy.ts'

/** The feed: a member posts once, and each friend outside sees it or does not. */
export const feed = memberChannel({
  summary: { en: 'Posts that reach many friends weakly.', zh: '发给许多好友看的帖子，影响较弱。' },
  chinese: '朋友圈',
  number,
  personal: false,
  base: 'feedBase',
  trust: 'feed',
  wish: 'shareInFeed',
  told: 'postsSeen',
  joined: 'newByFeed',
  parameters: z.strictObject({
    reach: share({
      summary: {
        en: "Part of a member's friends who see a post in their feed.",
        zh: '在朋友圈里看到一条帖子的好友比例。',
      },
      default: '20%',
      source: 'assumption',
    }),
    ties,
    ...answeringFields('15%', { en: 'those who see it', zh: '看到的人' }),
    cost: money({ summary: { en: 'What a post costs you.', zh: '一条帖子的成本。' }, default: '¥0' }),
    policy,
  }),
  spread(telling, { reach, ties, answered, cost, policy }) {
    if (policy.maxPerDay === 0) return 0
    const { graph, member, day } = telling
    const { offsets, neighbours } = graph
    for (let arc = offsets[member]; arc < offsets[member + 1]; arc++) {
      const friend = neighbours[arc]
      if (!telling.isOutside(friend) || !telling.isOf(arc, ties)) continue
      if (telling.draw('reach', friend, day) < reach * telling.reach) telling.tell(friend, arc, answered)
    }
    telling.charge(cost)
    return 1
  },
})
