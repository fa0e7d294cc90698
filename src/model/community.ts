import { z } from 'zod'
import { amount } from '../units/amount.ts'
import { count } from '../units/count.ts'
import { money } from '../units/money.ts'
import { section } from '../units/section.ts'
import { share } from '../units/share.ts'
import { flag } from '../units/word.ts'
import { activityFields } from './activity.ts'
import { hostFields } from './hosts.ts'
import { winBackFields } from './winBack.ts'

/** The community that grows, and how it is run. */
export const communityFields = z.strictObject({
  members: count({ summary: 'Members on the first day.', default: 300 }),
  memberFit: amount({
    summary: 'How much likelier people whom the product suits are among the first members: effect of fit in log-odds.',
    default: 2,
    max: 20,
    source: 'assumption',
  }),
  onlineActivities: amount({
    summary: 'Online activities a week, of no kind in particular.',
    default: 1,
    max: 7,
    source: 'assumption',
  }),
  offlineActivities: amount({
    summary: 'Offline meetings a month.',
    default: 1,
    max: 30,
    source: 'assumption',
  }),
  activityCost: money({ summary: 'What an activity costs to hold.', default: '¥100', source: 'assumption' }),
  activities: z
    .array(activityFields)
    .max(100)
    .prefault([])
    .meta({ description: 'Activities with a kind and dates of their own, beside those.' }),
  notifications: amount({
    summary: 'Notifications sent to each member a week.',
    default: 2,
    max: 70,
    source: 'assumption',
  }),
  notificationCap: amount({
    summary: 'Most notifications a week that a member gets, announcements of activities included.',
    default: 1000,
    max: 1000,
  }),
  strictness: share({
    summary: 'How strict the rules of the community (群规) are: they keep its posts from wearing members out.',
    default: '0%',
    source: 'assumption',
  }),
  friendsMet: share({
    summary: 'Chance that a new member meets one more member: a friend of the one who brought them.',
    default: '30%',
    source: 'assumption; triadic closure, Kossinets & Watts 2006',
  }),
  introductions: count({
    summary: 'How many times a new member has that chance.',
    default: 1,
    max: 20,
    source: 'assumption',
  }),
  hosts: section('The people who run the community (群主, 运营).', hostFields),
  feedback: flag({
    summary: 'Whether members give feedback: they complain, and hosts answer or do not.',
    default: false,
  }),
  winBack: section('Winning back former members (召回).', winBackFields),
})

export type Community = z.output<typeof communityFields>
