import { z } from 'zod'
import { entry } from '../catalogue.ts'
import { type Form, type Offer, offerOf, type Recipient, type Size } from '../model/offer.ts'
import { type Play, type PlayContext, playBasics, playFields } from '../model/play.ts'
import { count } from '../units/count.ts'
import { money } from '../units/money.ts'
import { share } from '../units/share.ts'
import { choice } from '../units/word.ts'
import { budgetEndFields, budgetEndOf, couponFields, limitFields, limitsOf, triggers } from './rewards.ts'

const inMoney: readonly string[] = ['cash', 'coupon']
const sizes = ['amount', 'units', 'percent', 'random', 'tiers'] as const

const offerFields = z
  .strictObject({
    to: choice(['referrer', 'friend', 'both', 'group', 'upline'], {
      summary:
        'Who gets it: the member who invited, the friend, each of the two, all of a group (the referrer and the friends whom they brought while the play runs), or someone further up the line.',
      default: 'referrer',
    }),
    level: count({
      summary: "For upline, how far above the friend: 2 is the referrer's referrer. More than 2 is illegal in China.",
      default: 2,
      min: 2,
      max: 10,
    }),
    form: choice(['cash', 'coupon', 'points', 'product', 'storage', 'queuePlaces', 'drawTickets'], {
      summary: 'What it is. Points, queue places and draw tickets are honoured by plays of these kinds that run too.',
      default: 'cash',
    }),
    amount: money({ summary: 'How much, the same for all; cash and coupons.' }).optional(),
    units: count({ summary: 'How many, the same for all; all other forms.', min: 1 }).optional(),
    percent: share({ summary: "How much, as a part of what the friend's order paid; cash and coupons." }).optional(),
    most: money({ summary: 'The most that a percentage comes to.', default: '¥1,000,000' }),
    random: z
      .strictObject({
        from: money({ summary: 'The least that is drawn.', default: '¥1' }),
        to: money({ summary: 'The most that is drawn.' }),
        shape: choice(['even', 'mostlySmall'], {
          summary:
            'Every amount alike, or mostly small ones: a mean of a quarter of the way from the least to the most.',
          default: 'even',
        }),
      })
      .refine(({ from, to }) => from <= to, {
        error: 'the least is above the most',
        params: { code: 'out-of-range', help: 'write a smaller `from` or a larger `to`' },
      })
      .optional()
      .meta({ description: 'How much, drawn; cash and coupons.' }),
    tiers: z
      .array(
        z.strictObject({
          friends: count({ summary: 'From which friend on.', min: 1 }),
          amount: money({ summary: 'How much each; cash and coupons.' }).optional(),
          units: count({ summary: 'How many each; all other forms.' }).optional(),
        }),
      )
      .min(1)
      .max(50)
      .optional()
      .meta({ description: 'How much, by which friend of the same member it is.' }),
    worth: money({
      summary: 'What one unit is worth to people; not for cash and coupons.',
      default: '¥1',
      source: 'assumption',
    }),
    cost: money({
      summary: 'What one unit costs you; not for cash and coupons, and ¥0 for what another play pays.',
      default: '¥0',
      source: 'assumption',
    }),
    trigger: choice(triggers, {
      summary:
        "What it waits for: the invited person's reacting, joining, first order, spending, or a first order kept past the return window.",
      default: 'signUp',
    }),
    perPerson: count({ summary: 'Most of these rewards one person can get.', default: 1000, min: 1 }),
    ...limitFields,
    ...couponFields,
  })
  .superRefine((offer, context) => {
    const said = sizes.filter((size) => offer[size] !== undefined)
    if (said.length > 1) {
      context.addIssue({
        code: 'custom',
        path: [said[1] ?? 'amount'],
        message: `a reward has one size, not both ${said[0]} and ${said[1]}`,
        params: { code: 'out-of-range', help: `keep one of ${sizes.join(', ')}` },
      })
    }
    const wrong = said.find((size) => size !== 'tiers' && (size === 'units') === inMoney.includes(offer.form))
    if (wrong !== undefined) {
      context.addIssue({
        code: 'custom',
        path: [wrong],
        message: `${offer.form} is not given by ${wrong}`,
        params: { code: 'out-of-range', help: inMoney.includes(offer.form) ? 'write amount' : 'write units' },
      })
    }
    if (offer.percent !== undefined && (offer.trigger === 'click' || offer.trigger === 'signUp')) {
      context.addIssue({
        code: 'custom',
        path: ['percent'],
        message: `a percentage is of an order, and ${offer.trigger} waits for none`,
        params: { code: 'out-of-range', help: 'write trigger: firstOrder, or an amount' },
      })
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
  summary: 'Offers of your own: who gets what, how much, when, up to which caps.',
  chinese: '自定义奖励',
  parameters: z.strictObject({
    ...playFields,
    offers: z
      .array(offerFields)
      .min(1)
      .max(20)
      .prefault([{ to: 'both', amount: '¥10' }] as never)
      .meta({ description: 'The rewards, each on its own terms. Source of the default: assumption.' }),
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
