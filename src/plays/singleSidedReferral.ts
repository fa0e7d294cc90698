import { entry } from '../catalogue.ts'
import { offerOf } from '../model/offer.ts'
import { type Play, type PlayContext, playBasics, playFields } from '../model/play.ts'
import { count } from '../units/count.ts'
import { money } from '../units/money.ts'
import { choice } from '../units/word.ts'
import { budgetEndFields, budgetEndOf, couponFields, limitFields, limitsOf, termsFields } from './rewards.ts'

/**
 * A referral in which one side gains: the member who invites, or the friend who comes.
 *
 * A reward that only the sender gets costs trust between acquaintances (Verlegh et al. 2013); one that only the friend
 * gets works where the invited person decides (Gershon, Cryder & John 2020). Amount in fen.
 */
export const singleSidedReferral = entry({
  summary: {
    en: 'One side gains: a reward to the member for each friend who comes, or to the friend alone.',
    zh: '单方得利：好友每来一位，奖励邀请人，或只奖励好友。',
  },
  chinese: '单边奖励老带新',
  parameters: () => ({
    ...playFields,
    to: choice(['referrer', 'friend'], {
      summary: { en: 'Who gets the reward.', zh: '谁得奖励。' },
      default: 'referrer',
    }),
    reward: money({
      summary: { en: 'The reward for each friend brought.', zh: '每带来一位好友奖励多少。' },
      default: '¥20',
      source: 'assumption',
    }),
    form: choice(['cash', 'coupon'], { summary: { en: 'What they get.', zh: '得到什么。' }, default: 'cash' }),
    cap: count({
      summary: { en: 'Most rewards one person can get.', zh: '一人最多得几份奖励。' },
      default: 20,
      min: 1,
      source: 'assumption',
    }),
    trigger: termsFields.trigger,
    ...limitFields,
    ...budgetEndFields,
    ...couponFields,
  }),
  make: (given, { clock }: PlayContext): Play => ({
    ...playBasics('singleSidedReferral', given, clock),
    budgetEnd: budgetEndOf(given),
    offers:
      given.reward === 0
        ? []
        : [
            offerOf({
              ...limitsOf(given),
              to: given.to,
              form: given.form,
              size: { kind: 'fixed', units: given.reward },
              trigger: given.trigger,
              perPerson: given.cap,
            }),
          ],
  }),
})
