import { entry } from '../catalogue.ts'
import { type Play, type PlayContext, playBasics, playFields } from '../model/play.ts'
import { effect } from '../units/amount.ts'
import { count } from '../units/count.ts'
import { duration } from '../units/duration.ts'
import { money } from '../units/money.ts'
import { share } from '../units/share.ts'
import { choice } from '../units/word.ts'
import { groups } from './groups.ts'

/**
 * Group buying (拼团): whoever orders at the group price opens a group, which friends must fill in time, or everybody gets
 * their money back.
 *
 * A member who may order is one who would lead with the chance `leading` on a day, and then sees the group price, list
 * price · (1 − discount), while there is stock; ordering at it opens a group, whose leader asks friends right away with
 * the chance `asking`, and on later days feels more like sharing by `urgency`. Friends who have reacted to the leader's
 * invitation come at once where they are members, may come as newcomers where they are not, and while the group has
 * room they see the group price whenever they are there, and feel more like ordering by `sociable`, both in log-odds.
 * Ordering at it puts them in the group. Nobody is in two open groups. Where friends compete for the last place, or
 * buyers for the last of the stock, a draw decides.
 *
 * A group opened on a day stays open to the end of the day ⌈hours / 24⌉ later: people order late in a day of the model,
 * and their friends answer the next day at the earliest. On the last day of the play or of the run all groups end. A
 * group is complete with `people` orders, and its leader, if still a member, then gets a rebate in cash, or all that they
 * paid, out of the budget as long as it suffices. A group that lacks no more than `fill` when it ends is filled by the
 * platform and is complete. From any other everybody gets their money back, in full; the goods are not sent, and go back
 * into stock.
 *
 * With f friends who each order with chance p in time, and nothing filled, a group of n is complete with the chance
 * Σ_{k ≥ n − 1} C(f, k) p^k (1 − p)^(f − k).
 *
 * Of one more friend a leader expects what comes back on completion / orders still missing, on top of what moves them
 * anyway; an invited person sees what the saving is worth. A discount of 0% is no play.
 */
export const groupBuy = entry({
  summary: {
    en: 'A lower price for those who buy in a group filled in time.',
    zh: '限时成团者享受更低价格。',
  },
  chinese: '拼团',
  parameters: () => ({
    ...playFields,
    discount: share({
      summary: {
        en: 'Part of the list price that is taken off for a group.',
        zh: '成团价在标价上减多少。',
      },
      default: '25%',
      source: 'assumption',
    }),
    people: count({
      summary: {
        en: 'Orders that make a group, with that of its leader.',
        zh: '几单成团，含团长的一单。',
      },
      default: 2,
      min: 2,
      max: 1000,
      source: {
        en: 'assumption; groups of two or three are usual',
        zh: '假设；两三人成团最常见',
      },
    }),
    window: duration({
      summary: {
        en: 'How long a group has to fill, in whole days after that of its opening, begun ones in full.',
        zh: '成团时限，从开团次日起按整天计，不足一天算一天。',
      },
      default: '24 hours',
      min: 0.125,
      max: 365,
      source: { en: 'assumption; 24 hours are usual', zh: '假设；24小时最常见' },
    }),
    leading: share({
      summary: {
        en: 'Chance that a member who is there would open a group rather than buy alone.',
        zh: '在场的成员宁愿开团而不单独购买的概率。',
      },
      default: '50%',
      source: 'assumption',
    }),
    asking: share({
      summary: {
        en: 'Chance that someone who has opened a group asks friends at once.',
        zh: '开团的人马上邀请好友的概率。',
      },
      default: '80%',
      source: 'assumption',
    }),
    urgency: effect({
      summary: {
        en: 'Effect on sharing, on later days, of having an open group.',
        zh: '之后几天，有未成的团对分享的影响。',
      },
      default: 3,
      source: 'assumption',
    }),
    sociable: effect({
      summary: {
        en: 'Effect on ordering of a friend waiting for one to join the group.',
        zh: '有好友等人拼团，对下单的影响。',
      },
      default: 1.5,
      source: 'assumption',
    }),
    leader: choice(['rebate', 'free'], {
      summary: {
        en: 'What the leader of a complete group gets back: the rebate, or all that they paid.',
        zh: '成团后团长得到什么：返现，或全额退款。',
      },
      default: 'rebate',
    }),
    rebate: money({
      summary: {
        en: 'Cash to the leader of a complete group; ¥0 for none.',
        zh: '成团后给团长的现金；¥0 为没有。',
      },
      default: '¥0',
    }),
    fill: count({
      summary: {
        en: 'Most missing orders that the platform makes up for when the time runs out.',
        zh: '到时仍缺人，平台最多补几单。',
      },
      default: 0,
      max: 1000,
    }),
    stock: count({
      summary: { en: 'Orders that can be had at the group price.', zh: '以成团价可售的单数。' },
      default: 100000,
    }),
  }),
  make: (given, { clock }: PlayContext): Play => {
    const basics = playBasics('groupBuy', given, clock)
    const lastDay = Math.min(basics.end, Math.round(clock.days)) - 1
    const rules = (people: number) => groups(people, { ...given, size: given.people, lastDay })
    return { ...basics, offers: [], ...(given.discount === 0 ? {} : { rules }) }
  },
})
