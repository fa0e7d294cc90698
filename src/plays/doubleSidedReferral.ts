import { z } from 'zod'
import { entry } from '../catalogue.ts'
import { type Play, type PlayContext, playBasics, playFields } from '../model/play.ts'
import { friendFields, referrerFields, termsFields } from './rewards.ts'

/**
 * Old brings new (老带新), both sides gain: the member for each friend who comes, the friend for coming.
 *
 * The referrer's reward acts when members decide to share, the friend's when invited people decide to join (Gershon,
 * Cryder & John 2020). Amounts in fen; an amount of 0 drops that side's offer.
 */
export const doubleSidedReferral = entry({
  summary: 'Both sides gain: a reward to the member for each friend who comes, and one to the friend.',
  chinese: '双边奖励老带新',
  parameters: z.strictObject({ ...playFields, ...referrerFields, ...friendFields, ...termsFields }),
  make: (given, { clock }: PlayContext): Play => ({
    ...playBasics('doubleSidedReferral', given, clock),
    offers: [
      {
        to: 'referrer' as const,
        form: given.referrerForm,
        amount: given.referrerReward,
        trigger: given.trigger,
        cap: given.referrerCap,
        validDays: given.couponDays,
        threshold: given.couponThreshold,
      },
      {
        to: 'friend' as const,
        form: given.friendForm,
        amount: given.friendReward,
        trigger: given.friendTrigger,
        cap: 1,
        validDays: given.couponDays,
        threshold: given.couponThreshold,
      },
    ].filter((offer) => offer.amount > 0),
  }),
})
