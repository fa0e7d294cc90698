import { entry } from '../catalogue.ts'
import {
  type Deed,
  type Play,
  type PlayContext,
  type PointTerms,
  playBasics,
  playFields,
  type Rules,
  type Stage,
} from '../model/play.ts'
import type { Words } from '../text/language.ts'
import { effect } from '../units/amount.ts'
import { count } from '../units/count.ts'
import { duration } from '../units/duration.ts'
import { money } from '../units/money.ts'
import { share } from '../units/share.ts'

const earnFields = {
  friendPoints: pointsFor({ en: 'Points for each friend who joins.', zh: '每位加入的好友给多少积分。' }, 500),
  firstOrderPoints: pointsFor({ en: "Points for a friend's first order.", zh: '好友首单给多少积分。' }, 1000),
  orderPoints: pointsFor({ en: 'Points for each whole yuan of an own order.', zh: '自己下单每满1元给多少积分。' }, 1),
  loginPoints: pointsFor({ en: 'Points for a day on which a member logs in.', zh: '登录一天给多少积分。' }, 5),
  commentPoints: pointsFor({ en: 'Points for a day on which a member comments.', zh: '评论一天给多少积分。' }, 5),
  postPoints: pointsFor({ en: 'Points for a day on which a member posts.', zh: '发帖一天给多少积分。' }, 20),
  activityPoints: pointsFor(
    {
      en: 'Points for a day on which a member takes part in an activity or a challenge.',
      zh: '参加活动或挑战一天给多少积分。',
    },
    20,
  ),
}

const giftFields = {
  giftPoints: count({
    summary: { en: 'Points that the gift takes.', zh: '换赠品要多少积分。' },
    default: 3000,
    min: 1,
    max: 1_000_000_000,
    source: 'assumption',
  }),
  giftCost: money({
    summary: { en: 'What one gift costs you.', zh: '一份赠品的成本。' },
    default: '¥20',
    source: 'assumption',
  }),
  giftWorth: money({
    summary: { en: 'What it is worth to members.', zh: '它对成员值多少钱。' },
    default: '¥40',
    source: 'assumption',
  }),
  giftStock: count({
    summary: { en: 'How many gifts there are; 0 for none.', zh: '赠品有多少份；0 为没有。' },
    default: 100,
    source: 'assumption',
  }),
  savers: share({
    summary: {
      en: 'Part of the members who keep their points for the gift while there is one.',
      zh: '尚有赠品时，攒着积分换赠品的成员比例。',
    },
    default: '50%',
    source: 'assumption',
  }),
  exchange: share({
    summary: {
      en: 'Chance of a login that a saver with enough points takes the gift.',
      zh: '攒够积分的人登录一次就换赠品的概率。',
    },
    default: '50%',
    source: 'assumption',
  }),
  gradient: effect({
    summary: {
      en: 'Effect on sharing of being close to the gift, growing evenly from 0 with no points.',
      zh: '离赠品越近越想分享的影响，从没有积分时的0均匀增加。',
    },
    default: 0.25,
    source: {
      en: 'purchases 20% faster at the end of a ten-stamp card than at its start, Kivetz, Urminsky & Zheng 2006',
      zh: '集满十次的卡，快满时购买比开头快20%，Kivetz, Urminsky & Zheng 2006',
    },
  }),
}

/** A field of points for a deed. */
function pointsFor(summary: Words, usual: number) {
  return count({ summary, default: usual, max: 1_000_000, source: 'assumption' })
}

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

interface Terms extends Earning {
  readonly perYuanOff: number
  readonly fewest: number
  readonly mostOfOrder: number
  readonly giftPoints: number
  readonly giftCost: number
  readonly giftWorth: number
  readonly giftStock: number
  readonly savers: number
  readonly exchange: number
  readonly gradient: number
  readonly expiry: number
  readonly pointWorth: number
}

/** Points for each deed. */
type Earning = { readonly [deed in keyof typeof earnFields]: number }

/** What points cost at their dearest and how long they last; nothing where there is no use for them. */
function termsOf({ perYuanOff, mostOfOrder, giftPoints, giftCost, giftStock, expiry }: Terms): PointTerms | undefined {
  const lifetime = Math.round(expiry)
  const offOrders = { each: perYuanOff, fen: 100, lifetime }
  const forGifts = { each: giftPoints, fen: giftCost, lifetime }
  if (giftStock === 0) return mostOfOrder === 0 ? undefined : offOrders
  if (mostOfOrder === 0) return forGifts
  return giftCost * perYuanOff > 100 * giftPoints ? forGifts : offOrders
}

const unknown = 0
const yes = 1
const no = 2

/** What members earn and use in one run. */
function dealings(people: number, terms: Terms): Rules {
  const { perYuanOff, fewest, mostOfOrder, giftPoints, pointWorth } = terms
  const broughtHere = new Uint8Array(people)
  const today = evening(people, terms)
  let gifts = terms.giftStock
  let wishing: number[] = []

  /** Whether each person is one who saves up; asked of them day by day, and drawn once. */
  const saver = new Uint8Array(people)
  const isSaver = (stage: Stage, member: number) => {
    if (saver[member] === unknown) saver[member] = stage.draw(member) < terms.savers ? yes : no
    return saver[member] === yes
  }
  const saves = (stage: Stage, member: number) => gifts > 0 && isSaver(stage, member)
  const savingOf = (stage: Stage, member: number) => {
    const most = Math.floor((mostOfOrder * stage.price * perYuanOff) / 100)
    const used = Math.min(stage.points(member), most)
    if (used < fewest || saves(stage, member)) return 0
    return Math.floor((used * 100) / perYuanOff)
  }
  const fenEach = () =>
    pointWorth * Math.max(mostOfOrder > 0 ? 100 / perYuanOff : 0, gifts > 0 ? terms.giftWorth / giftPoints : 0)

  return {
    expects(stage) {
      const each = terms.friendPoints + terms.firstOrderPoints
      return stage.canCredit(each) ? each * fenEach() : 0
    },
    urges: (stage, member) =>
      saves(stage, member) ? terms.gradient * Math.min(1, stage.points(member) / giftPoints) : 0,
    joined(_, person, referrer) {
      if (referrer < 0) return
      broughtHere[person] = 1
      today.earns(referrer, terms.friendPoints)
    },
    takesOff: savingOf,
    ordered(stage, person, { number, paid, takenOffBy }) {
      if (takenOffBy === stage.play) {
        const fen = savingOf(stage, person)
        stage.redeem(person, Math.ceil((fen * perYuanOff) / 100), fen, 'order')
      }
      today.earns(person, Math.floor(paid / 100) * terms.orderPoints)
      if (number === 1 && broughtHere[person] === 1) today.earns(stage.referrer[person], terms.firstOrderPoints)
    },
    did: (_, person, deed) => today.does(person, deed),
    loggedIn(stage, person) {
      today.earns(person, terms.loginPoints)
      if (stage.points(person) < giftPoints || !saves(stage, person)) return
      if (stage.draw(person, stage.day, exchanges) < terms.exchange) wishing.push(person)
    },
    granted(stage, person, form, units) {
      if (form === 'points') stage.credit(person, units)
    },
    dayEnded(stage) {
      if (wishing.length > gifts) inTurn(stage, wishing, giftTurns)
      for (const person of wishing.slice(0, gifts)) {
        stage.redeem(person, giftPoints, terms.giftCost, 'goods')
        gifts -= 1
      }
      wishing = []
      today.credit(stage)
    },
  }
}

/** What a day's draws of one person decide, besides whether they save. */
const exchanges = 1
const giftTurns = 2
const creditTurns = 3

/** What the deeds of a day earn, until they are credited in the evening. */
function evening(people: number, { commentPoints, postPoints, activityPoints }: Earning) {
  const earned = new Int32Array(people)
  const done = new Uint8Array(people)
  const bits = { comment: 1, post: 2, activity: 4 } as const
  const earn = { comment: commentPoints, post: postPoints, activity: activityPoints }
  let earners: number[] = []
  const earns = (person: number, fresh: number) => {
    if (fresh === 0) return
    if (earned[person] === 0) earners.push(person)
    earned[person] += fresh
  }
  return {
    earns,
    does(person: number, deed: Deed) {
      if ((done[person] & bits[deed]) !== 0) return
      done[person] |= bits[deed]
      earns(person, earn[deed])
    },
    credit(stage: Stage) {
      const all = earners.reduce((sum, person) => sum + earned[person], 0)
      if (!stage.canCredit(all)) inTurn(stage, earners, creditTurns)
      for (const person of earners) {
        if (stage.isMember(person)) stage.credit(person, earned[person])
        earned[person] = 0
      }
      earners = []
      done.fill(0)
    },
  }
}

/** Puts people in an order that draws of today decide. */
function inTurn(stage: Stage, people: number[], ordinal: number): void {
  const luck = new Map(people.map((person) => [person, stage.draw(person, stage.day, ordinal)]))
  people.sort((a, b) => (luck.get(a) ?? 0) - (luck.get(b) ?? 0) || a - b)
}
