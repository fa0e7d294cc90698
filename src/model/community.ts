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
  members: count({ summary: { en: 'Members on the first day.', zh: 'Members on the first day.' }, default: 300 }),
  memberFit: amount({
    summary: {
      en: 'How much likelier people whom the product suits are among the first members: effect of fit in log-odds.',
      zh: 'How much likelier people whom the product suits are among the first members: effect of fit in log-odds.',
    },
    default: 2,
    max: 20,
    source: 'assumption',
  }),
  onlineActivities: amount({
    summary: {
      en: 'Online activities a week, of no kind in particular.',
      zh: 'Online activities a week, of no kind in particular.',
    },
    default: 1,
    max: 7,
    source: 'assumption',
  }),
  offlineActivities: amount({
    summary: { en: 'Offline meetings a month.', zh: 'Offline meetings a month.' },
    default: 1,
    max: 30,
    source: 'assumption',
  }),
  activityCost: money({
    summary: { en: 'What an activity costs to hold.', zh: 'What an activity costs to hold.' },
    default: '¥100',
    source: 'assumption',
  }),
  activities: described(z.array(activityFields).max(100).prefault([]), {
    en: 'Activities with a kind and dates of their own, beside those.',
    zh: 'Activities with a kind and dates of their own, beside those.',
  }),
  notifications: amount({
    summary: { en: 'Notifications sent to each member a week.', zh: 'Notifications sent to each member a week.' },
    default: 2,
    max: 70,
    source: 'assumption',
  }),
  notificationCap: amount({
    summary: {
      en: 'Most notifications a week that a member gets, announcements of activities included.',
      zh: 'Most notifications a week that a member gets, announcements of activities included.',
    },
    default: 1000,
    max: 1000,
  }),
  strictness: share({
    summary: {
      en: 'How strict the rules of the community (群规) are: they keep its posts from wearing members out.',
      zh: 'How strict the rules of the community (群规) are: they keep its posts from wearing members out.',
    },
    default: '0%',
    source: 'assumption',
  }),
  friendsMet: share({
    summary: {
      en: 'Chance that a new member meets one more member: a friend of the one who brought them.',
      zh: 'Chance that a new member meets one more member: a friend of the one who brought them.',
    },
    default: '30%',
    source: {
      en: 'assumption; triadic closure, Kossinets & Watts 2006',
      zh: 'assumption; triadic closure, Kossinets & Watts 2006',
    },
  }),
  introductions: count({
    summary: { en: 'How many times a new member has that chance.', zh: 'How many times a new member has that chance.' },
    default: 1,
    max: 20,
    source: 'assumption',
  }),
  hosts: section(
    { en: 'The people who run the community (群主, 运营).', zh: 'The people who run the community (群主, 运营).' },
    hostFields,
  ),
  feedback: flag({
    summary: {
      en: 'Whether members give feedback: they complain, and hosts answer or do not.',
      zh: 'Whether members give feedback: they complain, and hosts answer or do not.',
    },
    default: false,
  }),
  winBack: section(
    { en: 'Winning back former members (召回).', zh: 'Winning back former members (召回).' },
    winBackFields,
  ),
})

export type Community = z.output<typeof communityFields>
