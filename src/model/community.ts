import { z } from 'zod'
import { amount } from '../units/amount.ts'
import { count } from '../units/count.ts'
import { described } from '../units/described.ts'
import { money } from '../units/money.ts'
import { section } from '../units/section.ts'
import { share } from '../units/share.ts'
import { flag } from '../units/word.ts'
import { activityFields } from './activity.ts'
import { hostFields } from './hosts.ts'
import { winBackFields } from './winBack.ts'

/** The community that grows, and how it is run. */
export const communityFields = z.strictObject({
  members: count({ summary: { en: 'Members on the first day.', zh: '第一天的成员数。' }, default: 300 }),
  memberFit: amount({
    summary: {
      en: 'How much likelier people whom the product suits are among the first members: effect of fit in log-odds.',
      zh: '产品适合的人成为首批成员的可能高多少：契合度对对数几率的影响。',
    },
    default: 2,
    max: 20,
    source: 'assumption',
  }),
  onlineActivities: amount({
    summary: {
      en: 'Online activities a week, of no kind in particular.',
      zh: '每周线上活动次数，不分种类。',
    },
    default: 1,
    max: 7,
    source: 'assumption',
  }),
  offlineActivities: amount({
    summary: { en: 'Offline meetings a month.', zh: '每月线下聚会次数。' },
    default: 1,
    max: 30,
    source: 'assumption',
  }),
  activityCost: money({
    summary: { en: 'What an activity costs to hold.', zh: '办一次活动的费用。' },
    default: '¥100',
    source: 'assumption',
  }),
  activities: described(z.array(activityFields).max(100).prefault([]), {
    en: 'Activities with a kind and dates of their own, beside those.',
    zh: '此外，有种类和日期的活动。',
  }),
  notifications: amount({
    summary: { en: 'Notifications sent to each member a week.', zh: '每周给每位成员发几条通知。' },
    default: 2,
    max: 70,
    source: 'assumption',
  }),
  notificationCap: amount({
    summary: {
      en: 'Most notifications a week that a member gets, announcements of activities included.',
      zh: '一名成员每周最多收到几条通知，含活动通知。',
    },
    default: 1000,
    max: 1000,
  }),
  strictness: share({
    summary: {
      en: 'How strict the rules of the community (群规) are: they keep its posts from wearing members out.',
      zh: '群规有多严：群规使群里的帖子不至于令成员厌倦。',
    },
    default: '0%',
    source: 'assumption',
  }),
  friendsMet: share({
    summary: {
      en: 'Chance that a new member meets one more member: a friend of the one who brought them.',
      zh: '新成员再认识一名成员的概率：带他来的人的好友。',
    },
    default: '30%',
    source: {
      en: 'assumption; triadic closure, Kossinets & Watts 2006',
      zh: '假设；三元闭合，Kossinets & Watts 2006',
    },
  }),
  introductions: count({
    summary: { en: 'How many times a new member has that chance.', zh: '新成员有几次这样的机会。' },
    default: 1,
    max: 20,
    source: 'assumption',
  }),
  hosts: section(
    { en: 'The people who run the community (群主, 运营).', zh: '管理社区的人（群主、运营）。' },
    hostFields,
  ),
  feedback: flag({
    summary: {
      en: 'Whether members give feedback: they complain, and hosts answer or do not.',
      zh: '成员是否反馈：他们投诉，群主回应或不回应。',
    },
    default: false,
  }),
  winBack: section({ en: 'Winning back former members (召回).', zh: '召回流失的成员。' }, winBackFields),
})

export type Community = z.output<typeof communityFields>
