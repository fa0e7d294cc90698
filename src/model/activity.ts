import { z } from 'zod'
import { count } from '../units/count.ts'
import { duration } from '../units/duration.ts'
import { moment } from '../units/moment.ts'
import { money } from '../units/money.ts'
import { choice, flag, text } from '../units/word.ts'
import { type Clock, dayOf } from './clock.ts'

/** What members can be asked to: a quiz (答题), a draw (抽奖), talk about a topic (话题), a meeting (线下聚会). */
const activityKinds = ['quiz', 'draw', 'topic', 'meetUp'] as const

/** An activity of the community that is held again and again. */
export const activityFields = z.strictObject({
  kind: choice(activityKinds, {
    summary: {
      en: 'A quiz (答题), a draw (抽奖), talk about a topic (话题) or a meeting (聚会).',
      zh: '答题、抽奖、话题讨论或聚会。',
    },
  }),
  start: moment({
    summary: { en: 'The day on which it is held first.', zh: '第一次举办的日子。' },
    default: 1,
  }),
  every: duration({
    summary: { en: 'Days from one time to the next.', zh: '每隔几天一次。' },
    default: '7 days',
    min: 1,
  }),
  days: duration({
    summary: { en: 'For how long it keeps being held.', zh: '一共办多久。' },
    default: '3650 days',
    min: 1,
  }),
  place: choice(['online', 'offline'], {
    summary: {
      en: 'Where; left out, a meeting is offline and the rest online.',
      zh: '在哪里；不写则聚会在线下，其余在线上。',
    },
  }).optional(),
  topic: text({
    summary: {
      en: 'What it is about, a topic of the market; left out, what the content is about.',
      zh: '关于市场中的哪个话题；不写则同内容的话题。',
    },
    default: '',
  }),
  cost: money({
    summary: { en: 'What it costs to hold once, without prizes.', zh: '办一次的费用，不含奖品。' },
    default: '¥100',
    source: 'assumption',
  }),
  prize: money({ summary: { en: 'What a winner gets.', zh: '一位获奖者得多少。' }, default: '¥0' }),
  winners: count({
    summary: {
      en: 'How many win each time, where so many take part.',
      zh: '每次有多少人获奖（参加者够多时）。',
    },
    default: 1,
  }),
  announced: flag({
    summary: { en: 'Whether members are notified on the day.', zh: '当天是否通知成员。' },
    default: true,
  }),
})

export type Activity = z.output<typeof activityFields>

/** Whether an activity is held on a day of the run, counted from 0. */
export function isHeld(activity: Activity, clock: Clock, day: number): boolean {
  const since = day - dayOf(clock, activity.start)
  return since >= 0 && since < Math.round(activity.days) && since % Math.round(activity.every) === 0
}

/** Where an activity is held. */
export function placeOf({ kind, place }: Activity): 'online' | 'offline' {
  return place ?? (kind === 'meetUp' ? 'offline' : 'online')
}
