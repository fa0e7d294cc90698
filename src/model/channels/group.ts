import { z } from 'zod'
import { count } from '../../units/count.ts'
import { money } from '../../units/money.ts'
import { share } from '../../units/share.ts'
import { group as number } from '../invitations.ts'
import { answeringFields } from './answering.ts'
import { memberChannel, noTie, type Telling, type TieKind, ties } from './memberChannel.ts'
import { policy } from './policy.ts'

/**
 * Chat groups: a member posts in groups of theirs, in which sit some of their friends and friends of friends.
 *
 * Who sits in which group of a member is drawn once for all: each friend with chance `friends`, each friend of a friend
 * with chance `beyond`. A post is seen on its day by each of those outside with chance `reach`; whoever has seen it in
 * one group counts once. Someone who is no friend of the member is told across no tie.
 */
export const group = memberChannel({
  summary: {
    en: 'Posts in chat groups of friends and friends of friends.',
    zh: '发在好友和好友的好友所在群里的帖子。',
  },
  chinese: '微信群',
  number,
  personal: false,
  base: 'groupBase',
  trust: 'group',
  wish: 'shareInGroup',
  told: 'groupPostsSeen',
  joined: 'newByGroup',
  parameters: z.strictObject({
    groups: count({
      summary: {
        en: 'Groups that a member posts in each time they share this way.',
        zh: '成员每次这样分享，发到几个群。',
      },
      default: 1,
      min: 1,
      max: 50,
      source: 'assumption',
    }),
    friends: share({
      summary: {
        en: "Part of a member's friends who sit in one of these groups.",
        zh: '成员的好友在其中一个群里的比例。',
      },
      default: '30%',
      source: 'assumption',
    }),
    beyond: share({
      summary: { en: "Part of their friends' friends who do.", zh: '好友的好友在群里的比例。' },
      default: '10%',
      source: 'assumption',
    }),
    reach: share({
      summary: {
        en: "Part of a group's people who see a post on its day.",
        zh: '群里当天看到帖子的比例。',
      },
      default: '40%',
      source: 'assumption',
    }),
    ties,
    ...answeringFields('25%', { en: 'those who see it', zh: '看到的人' }, '12 hours'),
    cost: money({
      summary: { en: 'What a post in a group costs you.', zh: '群里一条帖子的成本。' },
      default: '¥0',
    }),
    policy,
  }),
  spread(telling, { groups, friends, beyond, reach, ties, answered, cost, policy }) {
    const posts = Math.min(groups, policy.maxPerDay)
    const { graph, member } = telling
    const { offsets, neighbours } = graph
    const seen = reach * telling.reach
    if (posts === 0) return 0
    telling.isFirst(member)
    for (let arc = offsets[member]; arc < offsets[member + 1]; arc++) {
      const friend = neighbours[arc]
      // A friend whose tie does not count is no friend of a friend either.
      if (!telling.isFirst(friend) || !telling.isOf(arc, ties) || !telling.isOutside(friend)) continue
      if (sees(telling, friend, posts, friends, seen)) telling.tell(friend, arc, answered)
    }
    for (let arc = offsets[member]; arc < offsets[member + 1]; arc++) {
      if (telling.isOf(arc, ties)) tellFriendsOf(telling, neighbours[arc], ties, posts, beyond, seen, answered)
    }
    telling.charge(posts * cost)
    return posts
  },
})

/** Tells the friends of a friend who sit in the groups and see a post. */
function tellFriendsOf(
  telling: Telling,
  friend: number,
  ties: TieKind,
  posts: number,
  beyond: number,
  seen: number,
  answered: number,
): void {
  const { offsets, neighbours } = telling.graph
  for (let arc = offsets[friend]; arc < offsets[friend + 1]; arc++) {
    const person = neighbours[arc]
    if (!telling.isOutside(person) || !telling.isOf(arc, ties) || !telling.isFirst(person)) continue
    if (sees(telling, person, posts, beyond, seen)) telling.tell(person, noTie, answered)
  }
}

/** Whether a person sits in one of the groups posted in, and sees the post there. */
function sees(telling: Telling, person: number, posts: number, sits: number, seen: number): boolean {
  for (let group = 0; group < posts; group++) {
    if (telling.draw('groupSeat', person, group) >= sits) continue
    if (telling.draw('groupReach', person, telling.day * mostGroups + group) < seen) return true
  }
  return false
}

/** More than the groups a member can post in, so that day and group together make a key. */
const mostGroups = 64
