import { z } from 'zod'
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
    zh: 'One side gains: a reward to the member for each friend who comes, or to the friend alone.',
  },
  chinese: '单边奖励老带新',
  parameters: z.strictObject({
    ...playFields,
    to: choice(['referrer', 'friend'], {
      summary: { en: 'Who gets the reward.', zh: 'Who gets the reward.' },
      default: 'referrer',
    }),
    reward: money({
      summary: { en: 'The reward for each friend brought.', zh: 'The reward for each friend brought.' },
      default: '¥20',
      source: 'assumption',
    }),
    form: choice(['cash', 'coupon'], { summary: { en: 'What they get.', zh: 'What they get.' }, default: 'cash' }),
    cap: count({
      summary: { en: 'Most rewards one person can get.', zh: 'Most rewards one person can get.' },
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
