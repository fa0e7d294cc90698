import { entry } from '../catalogue.ts'
import { type Play, type PlayContext, type PointTerms, playBasics, playFields } from '../model/play.ts'
import { count } from '../units/count.ts'
import { duration } from '../units/duration.ts'
import { share } from '../units/share.ts'
import { dealings, type Terms } from './points/dealings.ts'
import { earnFields } from './points/earnFields.ts'
import { giftFields } from './points/giftFields.ts'

/**
 * Points (积分): whole points for bringing friends, buying, coming and taking part; they come off an order, buy a gift, or
 * expire.
 *
 * *Earning.* What a day's deeds earn is credited in the evening, each kind of taking part once a day; `firstOrderPoints`
 * are for friends brought while the play runs, and an own order earns on what was paid. Points that other plays' offers
 * give are credited when these are paid. A point credited on day t can be used on the days t + 1 to t + `expiry`; the
 * oldest are used first, and on the play's last evening all that are left expire.
 *
 * *Using.* On an order, `perYuanOff` points take ¥1 off, up to `mostOfOrder` of the list price, if that takes `fewest`
 * points at least, and where no sale or coupon takes more off: floor(points · 100 / perYuanOff) fen, and no more points
 * than that needs. Some members, drawn once, save for the gift instead, and with enough points take it at a login with a
 * chance; a draw decides who gets the last ones. Once the gifts are gone they use their points as others do.
 *
 * *Budget.* Points are a promise: when they are earned, what they cost at their dearest, off an order or as a gift, is set
 * aside from the budget, and comes back to it if they expire; so what was paid and what members hold never exceed the
 * budget. When it runs short a draw decides whose deeds of the day still earn. What comes off an order is in the
 * discounts; gifts are in the rewards paid.
 *
 * *Expecting.* A point is worth to a member what its better use would be worth in cash, times `pointWorth`. Of one more
 * friend a member expects friendPoints + firstOrderPoints, as with all rewards that wait for an order; savers also feel
 * like sharing more, by gradient · min(1, points / giftPoints) (goal gradient). That points make people log in or take
 * part more is not assumed. Points without a use are no play.
 */
export const points = entry({
  summary: {
    en: 'Points for friends, orders and taking part; off an order, for a gift, or they expire.',
    zh: '拉新、下单和参与得积分；可抵现、换赠品，或过期。',
  },
  chinese: '积分',
  parameters: () => ({
    ...playFields,
    ...earnFields,
    perYuanOff: count({
      summary: { en: 'Points that take ¥1 off an order.', zh: '多少积分抵1元。' },
      default: 100,
      min: 1,
      max: 1_000_000,
      source: { en: 'assumption, as large Chinese shops do', zh: '假设，同大型电商' },
    }),
    fewest: count({
      summary: { en: 'Fewest points that can be used on an order.', zh: '一单至少要用多少积分。' },
      default: 500,
      min: 1,
      source: 'assumption',
    }),
    mostOfOrder: share({
      summary: {
        en: 'Most of the list price that points can take off; 0% for points that are for the gift alone.',
        zh: '积分最多抵标价的多少；0% 则积分只能换赠品。',
      },
      default: '50%',
      source: 'assumption',
    }),
    ...giftFields,
    expiry: duration({
      summary: { en: 'How long points can be used.', zh: '积分有效多久。' },
      default: '180 days',
      min: 1,
      source: 'assumption',
    }),
    pointWorth: share({
      summary: {
        en: 'What points are worth to members, as a part of the cash that they stand for.',
        zh: '积分对成员的价值，占其抵现金额的比例。',
      },
      default: '70%',
      source: {
        en: 'assumption: less than the cash, since they wait for a use',
        zh: '假设：低于现金，因为要等到用时',
      },
    }),
  }),
  make: (given, { clock }: PlayContext): Play => {
    const terms = termsOf(given)
    const basics = { ...playBasics('points', given, clock), offers: [] }
    return terms === undefined ? basics : { ...basics, points: terms, rules: (people) => dealings(people, given) }
  },
})

/** What points cost at their dearest and how long they last; nothing where there is no use for them. */
function termsOf({ perYuanOff, mostOfOrder, giftPoints, giftCost, giftStock, expiry }: Terms): PointTerms | undefined {
  const lifetime = Math.round(expiry)
  const offOrders = { each: perYuanOff, fen: 100, lifetime }
  const forGifts = { each: giftPoints, fen: giftCost, lifetime }
  if (giftStock === 0) return mostOfOrder === 0 ? undefined : offOrders
  if (mostOfOrder === 0) return forGifts
  return giftCost * perYuanOff > 100 * giftPoints ? forGifts : offOrders
}
