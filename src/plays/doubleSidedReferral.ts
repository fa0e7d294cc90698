import { entry } from '../catalogue.ts'
import { offerOf } from '../model/offer.ts'
import { type Play, type PlayContext, playBasics, playFields } from '../model/play.ts'
import { money } from '../units/money.ts'
import { share } from '../units/share.ts'
import { budgetEndOf, friendFields, limitsOf, referrerFields, termsFields } from './rewards.ts'

/**
 * Old brings new (老带新), both sides gain: the member for each friend who comes, the friend for coming.
 *
 * The referrer's reward acts when members decide to share, the friend's when invited people decide to join (Gershon,
 * Cryder & John 2020). The split is free: by two amounts, or by a total of which the referrer gets a part. Amounts in
 * fen; an amount of 0 drops that side's offer.
 */
export const doubleSidedReferral = entry({
  summary: {
    en: 'Both sides gain: a reward to the member for each friend who comes, and one to the friend.',
    zh: '双方得利：好友每来一位，邀请人和好友各得一份奖励。',
  },
  chinese: '双边奖励老带新',
  parameters: () => ({
    ...playFields,
    ...referrerFields,
    ...friendFields,
    total: money({
      summary: {
        en: 'What both sides get together for a friend; instead of referrerReward and friendReward.',
        zh: '每位好友双方合计得到多少；代替 referrerReward 和 friendReward。',
      },
    }).optional(),
    split: share({
      summary: { en: "The referrer's part of the total.", zh: '合计中归邀请人的比例。' },
      default: '50%',
      source: { en: 'Hong et al. 2017 (equal)', zh: 'Hong et al. 2017（均分）' },
    }),
    ...termsFields,
  }),
  make: (given, { clock }: PlayContext): Play => {
    const { total, split } = given
    const toReferrer = total === undefined ? given.referrerReward : Math.round(total * split)
    const toFriend = total === undefined ? given.friendReward : total - toReferrer
    const terms = limitsOf(given)
    const offers = [
      offerOf({
        ...terms,
        to: 'referrer',
        form: given.referrerForm,
        size: { kind: 'fixed', units: toReferrer },
        trigger: given.trigger,
        perPerson: given.referrerCap,
      }),
      offerOf({
        ...terms,
        to: 'friend',
        form: given.friendForm,
        size: { kind: 'fixed', units: toFriend },
        trigger: given.friendTrigger,
        perPerson: 1,
      }),
    ]
    return {
      ...playBasics('doubleSidedReferral', given, clock),
      budgetEnd: budgetEndOf(given),
      offers: [toReferrer, toFriend].flatMap((fen, side) => (fen > 0 ? [offers[side]] : [])),
    }
  },
})
