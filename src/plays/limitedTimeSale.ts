import { entry } from '../catalogue.ts'
import { type Play, type PlayContext, playBasics, playFields } from '../model/play.ts'
import { count } from '../units/count.ts'
import { duration } from '../units/duration.ts'
import { share } from '../units/share.ts'
import { flag } from '../units/word.ts'

/**
 * A limited-time sale with sharing (限时抢购): a price cut while stock and time last, opened by sharing it.
 *
 * The saving is what a member gains by sharing, and what a friend gains by coming; both are weighed like a reward that
 * needs an order. When more people want it on a day than stock is left, a draw decides who gets it.
 */
export const limitedTimeSale = entry({
  summary: {
    en: 'A price cut for a short time and a limited stock, opened by sharing it with friends.',
    zh: '短时限量降价，分享给好友后解锁。',
  },
  chinese: '限时抢购分享',
  parameters: () => ({
    ...playFields,
    days: duration({
      summary: {
        en: 'How long the sale runs, when no end is given.',
        zh: '没有写 end 时，抢购持续多久。',
      },
      default: '5 days',
      min: 1,
    }),
    discount: share({
      summary: { en: 'Part of the list price that is taken off.', zh: '在标价上减多少。' },
      default: '30%',
      source: 'assumption',
    }),
    stock: count({
      summary: { en: 'Orders that can be had at the sale price.', zh: '以抢购价可售的单数。' },
      default: 100000,
      min: 0,
    }),
    sharersOnly: flag({
      summary: {
        en: 'Whether a member must share the sale before buying at it; people who were invited may always.',
        zh: '成员是否须先分享才能享受抢购价；被邀请的人总是可以。',
      },
      default: true,
    }),
  }),
  make: (given, { clock }: PlayContext): Play => ({
    ...playBasics('limitedTimeSale', given, clock),
    offers: [],
    sale: { discount: given.discount, stock: given.stock, sharersOnly: given.sharersOnly },
  }),
})
