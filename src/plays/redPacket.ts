import { entry } from '../catalogue.ts'
import { type Play, type PlayContext, playBasics, playFields } from '../model/play.ts'
import type { Rules } from '../model/rules.ts'
import { count } from '../units/count.ts'
import { money } from '../units/money.ts'
import { uncertaintyFields } from './uncertainty.ts'

/**
 * Red packets (红包): whenever a friend comes, a packet of cash is split at random in the group of whoever brought them.
 *
 * The group is the referrer and the latest friends whom they brought while the play runs, the newcomer among them, up to
 * n people; those who have left get nothing. The referrer opens the packet first, then the friends, the latest first:
 * with `left` fen and k people to go, each takes a share uniform on (0, 2 · left / k), rounded to whole fen, and the last
 * one takes the rest, so that the shares make up the packet exactly and everyone's mean is packet / people. A packet is
 * opened whole or, where the budget has no room for it, not at all.
 *
 * A member expects packet / people in the group with one more friend; a newcomer, who does not know the group, the least
 * that this can be: packet / n. A packet of ¥0 is no play.
 */
export const redPacket = entry({
  summary: {
    en: 'Each friend who comes opens a packet split at random in a group.',
    zh: '每来一位好友拆一个红包，在组内随机分。',
  },
  chinese: '红包',
  parameters: () => ({
    ...playFields,
    packet: money({
      summary: {
        en: 'Cash in the packet for each friend who comes.',
        zh: '每来一位好友，红包里有多少现金。',
      },
      default: '¥20',
      source: 'assumption',
    }),
    people: count({
      summary: {
        en: 'Most people who split one packet: the referrer and their latest friends.',
        zh: '一个红包最多几人分：邀请人及其最近的好友。',
      },
      default: 5,
      min: 2,
      max: 500,
      source: 'assumption',
    }),
    ...uncertaintyFields,
  }),
  make: (given, { clock }: PlayContext): Play => ({
    ...playBasics('redPacket', given, clock),
    offers: [],
    ...(given.packet === 0 ? {} : { rules: () => packets(given) }),
  }),
})

interface Terms {
  readonly packet: number
  readonly people: number
  readonly uncertainty: number
  readonly budget: number
}

/** The packets of one run. */
function packets({ packet, people, uncertainty, budget }: Terms): Rules {
  /** The friends of each referrer who share in the next packet, the latest first. */
  const friendsOf = new Map<number, readonly number[]>()
  let left = budget
  return {
    expects({ brought, isMember }, member) {
      if (left < packet) return 0
      let friends = 0
      if (brought[member] > 0) for (const friend of friendsOf.get(member) ?? []) friends += Number(isMember(friend))
      return packet / Math.min(people, friends + 2)
    },
    urges: () => (left < packet ? 0 : uncertainty),
    welcomes: () => (left < packet ? 0 : packet / people),
    joined(stage, person, referrer) {
      if (referrer < 0) return
      const before = (friendsOf.get(referrer) ?? []).filter(stage.isMember)
      const friends = [person, ...before].slice(0, people - 1)
      friendsOf.set(referrer, friends)
      if (left < packet) return
      const group = [referrer, ...friends].filter(stage.isMember)
      const shares = split(packet, group.length, (place) => stage.draw(person, place))
      group.forEach((each, place) => {
        stage.award(each, shares[place], person)
      })
      left -= packet
    },
  }
}

/** Whole fen for each of some people, in the order in which they open a packet. */
function split(packet: number, people: number, draw: (place: number) => number): readonly number[] {
  const shares: number[] = []
  let left = packet
  for (let toGo = people; toGo > 0; toGo--) {
    const fen = toGo === 1 ? left : Math.round((draw(people - toGo) * 2 * left) / toGo)
    shares.push(fen)
    left -= fen
  }
  return shares
}
