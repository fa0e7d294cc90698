import { z } from 'zod'
import { logit } from '../../arithmetic/logit.ts'
import { amount, effect } from '../../units/amount.ts'
import { share } from '../../units/share.ts'
import { appealOfContent } from '../appeal.ts'
import type { Model } from '../model.ts'
import { pull, worth } from '../weigh.ts'
import type { World } from '../world.ts'

/** What makes people join who hear of the community. */
export const willingnessFields = {
  base: share({
    summary: 'Chance that a middling person joins on an ordinary invitation that they react to.',
    default: '11%',
    source: "inside Extole's published 7-33% of share clicks that sign up",
  }),
  reward: effect({
    summary:
      "Effect of a reward to the friend worth one unit, at deal proneness 1; it acts here, the sender's at sharing.",
    default: 1.2,
    source: 'Gershon, Cryder & John 2020 (place of the effect); size: assumption',
  }),
  strongTie: effect({ summary: 'Effect of a strong tie.', default: 0.5, source: 'assumption' }),
  content: effect({
    summary: 'Effect of the appeal of content: the odds go with its power.',
    default: 0.6,
    source: 'between best and worst topics a factor of about 2, Leskovec, Adamic & Huberman 2007; size: assumption',
  }),
  fit: effect({ summary: 'Effect of fit, from 0 to 1.', default: 3, source: 'assumption' }),
  secondSender: effect({
    summary: 'Effect of each further member who invites the same person, up to the number that saturates.',
    default: 0.4,
    source: 'Leskovec, Adamic & Huberman 2007 (rises, then saturates); size: assumption',
  }),
  sendersToSaturate: amount({
    summary: 'Number of different senders at which more of them help no more.',
    default: 2,
    min: 1,
    max: 100,
    source: 'Leskovec, Adamic & Huberman 2007: 2 for ordinary products, about 10 for those of fans',
  }),
  repeat: effect({
    summary: 'Effect of each repetition by the same sender, up to the third.',
    default: 0.1,
    source: 'Leskovec, Adamic & Huberman 2007; size: assumption',
  }),
  nagging: effect({
    summary: 'Effect of each repetition after the third.',
    default: -0.69,
    source: 'halves, Leskovec, Adamic & Huberman 2007',
  }),
  distrust: effect({
    summary: 'Effect of what the sender visibly gains above the friend, worth one unit, across a weak tie.',
    default: -0.4,
    source: 'Verlegh et al. 2013; none at an equal split, Hong et al. 2017; size: assumption',
  }),
  distrustOfFriends: share({
    summary: 'The part of that effect which is left across a strong tie.',
    default: '30%',
    source: 'Verlegh et al. 2013 (direction); size: assumption',
  }),
  feed: effect({
    summary: 'Effect of having only seen a post in the feed.',
    default: -1,
    source: 'a broadcast converts less a message, Aral & Walker 2011; size: assumption',
  }),
  alone: effect({
    summary: 'Effect of nobody having invited: search and advertising.',
    default: -0.5,
    source: 'assumption',
  }),
}

const fields = z.strictObject(willingnessFields)

/** How the word came to a person. */
export interface Word {
  readonly invited: boolean
  readonly strong: boolean
  readonly throughFeed: boolean
  /** Which time it is that the same member asks, from 1. */
  readonly times: number
}

/** Nobody's word: the person came across the community alone. */
export const alone: Word = { invited: false, strong: false, throughFeed: false, times: 1 }

/**
 * How willing a person is to join today, in log-odds.
 *
 * logit(base) + reward · δ · g(gain) + fit · (φ − ½) + content · ln(appeal / ordinary) + tie and channel +
 * second senders + repetitions − distrust of a sender who gains more than the friend.
 *
 * @param senderGain fen of cash that the inviter visibly gains
 * @param friendGain fen of cash that the person gains
 */
export function willingness(
  model: Model,
  world: World,
  person: number,
  word: Word,
  senderGain: number,
  friendGain: number,
): number {
  const { judgement, answer }: { judgement: Model['behaviour']['judgement']; answer: z.output<typeof fields> } =
    model.behaviour
  const { fit, dealProneness } = world.traits
  let odds =
    logit(answer.base) +
    answer.reward * dealProneness[person] * worth(friendGain, judgement.halfReward) +
    answer.fit * (fit[person] - 0.5) +
    answer.content * pull(appealOfContent(model, world, person), judgement.ordinaryAppeal) +
    world.conditions.answer
  if (!word.invited) return odds + answer.alone
  const unfair = answer.distrust * worth(senderGain - friendGain, judgement.halfReward)
  odds += word.strong ? answer.strongTie + unfair * answer.distrustOfFriends : unfair
  if (word.throughFeed) odds += answer.feed
  odds += answer.secondSender * Math.max(0, Math.min(world.senders[person], answer.sendersToSaturate) - 1)
  return odds + answer.repeat * Math.min(word.times - 1, 2) + answer.nagging * Math.max(0, word.times - 3)
}
