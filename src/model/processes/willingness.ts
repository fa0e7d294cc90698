import { logit } from '../../arithmetic/logit.ts'
import { appealOfContent } from '../appeal.ts'
import type { Model } from '../model.ts'
import { pull, worth } from '../weigh.ts'
import type { World } from '../world.ts'

/** How the word came to a person. */
export interface Word {
  readonly invited: boolean
  readonly strong: boolean
  /** Effect of the channel that it came by, log-odds. */
  readonly channel: number
  /** Which time it is that the same member asks, from 1. */
  readonly times: number
}

/** Nobody's word: the person came across the community alone. */
export const alone: Word = { invited: false, strong: false, channel: 0, times: 1 }

/**
 * How willing a person is to join today, in log-odds.
 *
 * logit(base) + reward · δ · g(gain) + fit · (φ − ½) + content · ln(appeal / ordinary) + tie and channel +
 * second senders + repetitions − distrust of a sender who gains more than the friend.
 *
 * @param senderGain fen of cash that the inviter visibly gains
 * @param friendGain fen of cash that the person gains
 * @param appeal how much what they were shown appeals to them, where it is not the community's content
 */
export function willingness(
  model: Model,
  world: World,
  person: number,
  word: Word,
  senderGain: number,
  friendGain: number,
  appeal = appealOfContent(model, world, person),
): number {
  const { judgement, answer } = model.behaviour
  const { fit, dealProneness } = world.traits
  let odds =
    logit(answer.base) +
    answer.reward * dealProneness[person] * worth(friendGain, judgement.halfReward) +
    answer.fit * (fit[person] - 0.5) +
    answer.content * pull(appeal, judgement.ordinaryAppeal) +
    world.conditions.answer
  if (!word.invited) return odds + answer.alone
  const unfair = answer.distrust * worth(senderGain - friendGain, judgement.halfReward)
  odds += word.strong ? answer.strongTie + unfair * answer.distrustOfFriends : unfair
  odds += word.channel
  odds += answer.secondSender * Math.max(0, Math.min(world.senders[person], answer.sendersToSaturate) - 1)
  return odds + answer.repeat * Math.min(word.times - 1, 2) + answer.nagging * Math.max(0, word.times - 3)
}
