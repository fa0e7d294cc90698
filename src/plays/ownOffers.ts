import { z } from 'zod'
import { entry } from '../catalogue.ts'
import { type Form, type Offer, offerOf, type Recipient, type Size } from '../model/offer.ts'
import { type Play, type PlayContext, playBasics, playFields } from '../model/play.ts'
import { count } from '../units/count.ts'
import { described } from '../units/described.ts'
import { type FieldFault, issueOf, refusal } from '../units/fieldFault.ts'
import { money } from '../units/money.ts'
import { share } from '../units/share.ts'
import { choice } from '../units/word.ts'
import { budgetEndFields, budgetEndOf, couponFields, limitFields, limitsOf, triggers } from './rewards.ts'

const inMoney: readonly string[] = ['cash', 'coupon']
const sizes = ['amount', 'units', 'percent', 'random', 'tiers'] as const

const leastAboveMost: FieldFault = {
  code: 'out-of-range',
  message: { en: 'the least is above the most', zh: '最小值大于最大值' },
  help: { en: 'write a smaller `from` or a larger `to`', zh: '请调小 from 或调大 to' },
}

const twoSizes = (one: string, other: string): FieldFault => ({
  code: 'out-of-range',
  message: {
    en: `a reward has one size, not both ${one} and ${other}`,
    zh: `一项奖励只能写一种数额，不能同时写 ${one} 和 ${other}`,
  },
  help: { en: `keep one of ${sizes.join(', ')}`, zh: `这几个里只留一个：${sizes.join('、')}` },
})

const wrongSize = (form: string, size: string): FieldFault => ({
  code: 'out-of-range',
  message: { en: `${form} is not given by ${size}`, zh: `${form} 的数额不用 ${size} 写` },
  help: inMoney.includes(form) ? { en: 'write amount', zh: '请写 amount' } : { en: 'write units', zh: '请写 units' },
})

const percentOfNothing = (trigger: string): FieldFault => ({
  code: 'out-of-range',
  message: {
    en: `a percentage is of an order, and ${trigger} waits for none`,
    zh: `百分比按订单算，而 ${trigger} 不等下单`,
  },
  help: { en: 'write trigger: firstOrder, or an amount', zh: '请写 trigger: firstOrder，或写一个金额' },
})

const offerFields = z
  .strictObject({
    to: choice(['referrer', 'friend', 'both', 'group', 'upline'], {
      summary: {
        en: 'Who gets it: the member who invited, the friend, each of the two, all of a group (the referrer and the friends whom they brought while the play runs), or someone further up the line.',
        zh: '谁得到：邀请人、好友、双方、整个小组（邀请人及其在玩法期间带来的好友），或更上一级的人。',
      },
      default: 'referrer',
    }),
    level: count({
      summary: {
        en: "For upline, how far above the friend: 2 is the referrer's referrer. More than 2 is illegal in China.",
        zh: '用于 upline：在好友之上第几级，2 为邀请人的邀请人。超过2级在中国违法。',
      },
      default: 2,
      min: 2,
      max: 10,
    }),
    form: choice(['cash', 'coupon', 'points', 'product', 'storage', 'queuePlaces', 'drawTickets'], {
      summary: {
        en: 'What it is. Points, queue places and draw tickets are honoured by plays of these kinds that run too.',
        zh: '奖励的形式。积分、排队名次和抽奖券由同时进行的相应玩法兑现。',
      },
      default: 'cash',
    }),
    amount: money({
      summary: {
        en: 'How much, the same for all; cash and coupons.',
        zh: '数额，人人相同；用于现金和券。',
      },
    }).optional(),
    units: count({
      summary: {
        en: 'How many, the same for all; all other forms.',
        zh: '份数，人人相同；用于其他形式。',
      },
      min: 1,
    }).optional(),
    percent: share({
      summary: {
        en: "How much, as a part of what the friend's order paid; cash and coupons.",
        zh: '数额，占好友订单实付的比例；用于现金和券。',
      },
    }).optional(),
    most: money({
      summary: { en: 'The most that a percentage comes to.', zh: '按比例计算时的上限。' },
      default: '¥1,000,000',
    }),
    random: described(
      z
        .strictObject({
          from: money({ summary: { en: 'The least that is drawn.', zh: '最少抽到多少。' }, default: '¥1' }),
          to: money({ summary: { en: 'The most that is drawn.', zh: '最多抽到多少。' } }),
          shape: choice(['even', 'mostlySmall'], {
            summary: {
              en: 'Every amount alike, or mostly small ones: a mean of a quarter of the way from the least to the most.',
              zh: '各数额机会均等，或多数偏小：均值在最小到最大的四分之一处。',
            },
            default: 'even',
          }),
        })
        .refine(({ from, to }) => from <= to, refusal(leastAboveMost))
        .optional(),
      { en: 'How much, drawn; cash and coupons.', zh: '数额，随机抽取；用于现金和券。' },
    ),
    tiers: described(
      z
        .array(
          z.strictObject({
            friends: count({ summary: { en: 'From which friend on.', zh: '从第几位好友起。' }, min: 1 }),
            amount: money({
              summary: { en: 'How much each; cash and coupons.', zh: '每位多少；用于现金和券。' },
            }).optional(),
            units: count({
              summary: { en: 'How many each; all other forms.', zh: '每位几份；用于其他形式。' },
            }).optional(),
          }),
        )
        .min(1)
        .max(50)
        .optional(),
      {
        en: 'How much, by which friend of the same member it is.',
        zh: '数额，按同一成员的第几位好友而定。',
      },
    ),
    worth: money({
      summary: {
        en: 'What one unit is worth to people; not for cash and coupons.',
        zh: '一份对用户值多少钱；不用于现金和券。',
      },
      default: '¥1',
      source: 'assumption',
    }),
    cost: money({
      summary: {
        en: 'What one unit costs you; not for cash and coupons, and ¥0 for what another play pays.',
        zh: '一份的成本；不用于现金和券，由其他玩法支付的写 ¥0。',
      },
      default: '¥0',
      source: 'assumption',
    }),
    trigger: choice(triggers, {
      summary: {
        en: "What it waits for: the invited person's reacting, joining, first order, spending, or a first order kept past the return window.",
        zh: '等待什么：被邀请人的反应、加入、首单、消费满额，或首单过了退货期。',
      },
      default: 'signUp',
    }),
    perPerson: count({
      summary: { en: 'Most of these rewards one person can get.', zh: '一人最多得几份。' },
      default: 1000,
      min: 1,
    }),
    ...limitFields,
    ...couponFields,
  })
  .superRefine((offer, context) => {
    const said = sizes.filter((size) => offer[size] !== undefined)
    if (said.length > 1) {
      context.addIssue({ path: [said[1] ?? 'amount'], ...issueOf(twoSizes(said[0] ?? '', said[1] ?? '')) })
    }
    const wrong = said.find((size) => size !== 'tiers' && (size === 'units') === inMoney.includes(offer.form))
    if (wrong !== undefined) {
      context.addIssue({ path: [wrong], ...issueOf(wrongSize(offer.form, wrong)) })
    }
    if (offer.percent !== undefined && (offer.trigger === 'click' || offer.trigger === 'signUp')) {
      context.addIssue({ path: ['percent'], ...issueOf(percentOfNothing(offer.trigger)) })
    }
  })

type OfferWords = z.output<typeof offerFields>

/**
 * Offers of your own (自定义奖励): any rewards, to anyone on either side of an invitation.
 *
 * What the other plays give by a rule of their own is here said in full: who gets what, how much, on which trigger, up to
 * which caps, after which wait, and how it gets smaller. Sizes: an amount (`offer.ts`: fixed, percent of the friend's
 * order, random, or by tiers of friends). A reward that comes down to less than half a unit is none.
 */
export const ownOffers = entry({
  summary: {
    en: 'Offers of your own: who gets what, how much, when, up to which caps.',
    zh: '自定义奖励：谁得、得多少、何时得、上限多少。',
  },
  chinese: '自定义奖励',
  parameters: () => ({
    ...playFields,
    offers: described(
      z
        .array(offerFields)
        .min(1)
        .max(20)
        .prefault([{ to: 'both', amount: '¥10' }] as never),
      {
        en: 'The rewards, each on its own terms. Source of the default: assumption.',
        zh: '各项奖励，各有条件。默认值来源：假设。',
      },
    ),
    ...budgetEndFields,
  }),
  make: (given, { clock }: PlayContext): Play => ({
    ...playBasics('ownOffers', given, clock),
    budgetEnd: budgetEndOf(given),
    offers: given.offers.flatMap(offersOf),
  }),
})

function offersOf(words: OfferWords): readonly Offer[] {
  const form: Form = words.form
  const priced = inMoney.includes(form) ? {} : { worth: words.worth, cost: words.cost }
  const sides: readonly Recipient[] = words.to === 'both' ? ['referrer', 'friend'] : [words.to]
  return sides.map((to) =>
    offerOf({
      ...limitsOf(words),
      ...priced,
      to,
      level: words.level,
      form,
      size: sizeOf(words),
      trigger: words.trigger,
      perPerson: words.perPerson,
    }),
  )
}

function sizeOf({ amount, units, percent, most, random, tiers, form }: OfferWords): Size {
  if (percent !== undefined) return { kind: 'percent', part: percent, most }
  if (random !== undefined) return { kind: 'random', ...random }
  if (tiers !== undefined) {
    const given = tiers.map((tier) => ({ friends: tier.friends, units: tier.amount ?? tier.units ?? 0 }))
    return { kind: 'tiers', tiers: given.toSorted((a, b) => a.friends - b.friends) }
  }
  return { kind: 'fixed', units: amount ?? units ?? (inMoney.includes(form) ? 1000 : 1) }
}
