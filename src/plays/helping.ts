import { logistic } from '../arithmetic/logistic.ts'
import { logit } from '../arithmetic/logit.ts'
import type { Stage } from '../model/rules.ts'
import { effect } from '../units/amount.ts'
import { count } from '../units/count.ts'
import { duration } from '../units/duration.ts'
import { money } from '../units/money.ts'
import { share } from '../units/share.ts'
import { daysOfHours } from './daysOfHours.ts'

/** The fields of plays in which a member opens a task and friends help with a tap, whether or not they join. */
export const helpingFields = {
  opening: share({
    summary: {
      en: 'Chance that a member who logs in, and may, opens a task.',
      zh: '可以参加的成员登录时发起任务的概率。',
    },
    default: '10%',
    source: 'assumption',
  }),
  tasks: count({
    summary: { en: 'Most tasks one person opens.', zh: '每人最多发起几个任务。' },
    default: 3,
    min: 1,
    max: 100000,
    source: 'assumption',
  }),
  window: duration({
    summary: {
      en: 'How long a task stays open; begun days count in full, that of opening first.',
      zh: '任务开放多久；不足一天算一天，发起当天为第一天。',
    },
    default: '24 hours',
    min: 0.125,
    max: 365,
    source: { en: 'assumption; platforms give 24 to 72 hours', zh: '假设；平台通常给24至72小时' },
  }),
  urgency: effect({
    summary: {
      en: 'Effect on sharing of having an open task, which is opened in order to ask.',
      zh: '有进行中的任务对分享的影响；发起任务本来就是为了找人。',
    },
    default: 4,
    source: {
      en: 'assumption: about every second one asks on a day',
      zh: '假设：每天约有一半人去找人',
    },
  }),
  helps: share({
    summary: {
      en: 'Chance that someone with a weak tie who has reacted to an invitation helps, without reward.',
      zh: '弱关系的人对邀请有了反应后，无奖励时肯助力的概率。',
    },
    default: '40%',
    source: 'assumption',
  }),
  strongTie: effect({
    summary: { en: 'Effect of a strong tie on helping.', zh: '强关系对助力的影响。' },
    default: 0.8,
    source: 'assumption',
  }),
  helperReward: money({
    summary: {
      en: 'Cash for each help, to members at once and to others when they join; ¥0 for none.',
      zh: '每次助力给的现金，成员即得，其他人加入后得；¥0 为没有。',
    },
    default: '¥0',
  }),
  lure: effect({
    summary: {
      en: 'Effect on helping of a reward to the helper worth one unit, at deal proneness 1.',
      zh: '给助力者价值1单位的奖励（优惠敏感度为1时）对助力的影响。',
    },
    default: 1.4,
    source: {
      en: 'as for a reward to the member who shares; size: assumption',
      zh: '同给分享者的奖励；大小为假设',
    },
  }),
  helpsPerDay: count({
    summary: { en: 'Most helps that one person gives on a day.', zh: '一人一天最多助力几次。' },
    default: 3,
    min: 1,
    max: 100000,
    source: 'assumption',
  }),
}

interface Terms {
  readonly opening: number
  readonly tasks: number
  readonly window: number
  readonly helps: number
  readonly strongTie: number
  readonly helperReward: number
  readonly lure: number
  readonly helpsPerDay: number
}

/** The cash that the rewards of one run may still cost, in fen. */
export interface Purse {
  left: number
}

/**
 * The tasks of one run and who has helped with them.
 *
 * A member who logs in with no task open, and has opened fewer than `tasks`, opens one with the chance `opening`. It
 * stays open for ⌈hours / 24⌉ days, the day of opening being the first, since people log in early in a day of the model.
 *
 * Whoever reacts to the owner's invitation meanwhile helps with the chance logistic(logit(helps) + strongTie if the tie is strong
 * + lure · δ · g(helperReward)), once a task and at most `helpsPerDay` times a day. The draw is about the two and the
 * day. A reward to the helper comes out of the purse while it suffices; without it nobody is drawn by one.
 */
export function tasksOf(people: number, terms: Terms, purse: Purse) {
  const { opening, tasks, helperReward, lure, helpsPerDay } = terms
  const days = daysOfHours(terms.window)
  const lastDay = new Int32Array(people).fill(-1)
  const opened = new Int32Array(people)
  const helpersOf = new Map<number, Set<number>>()
  const helpedOn = new Int32Array(people).fill(-1)
  const helpsToday = new Int32Array(people)
  const owed = new Int32Array(people)
  const isOpen = (stage: Stage, owner: number) => lastDay[owner] >= stage.day && stage.isMember(owner)
  const payHelp = (stage: Stage, person: number, owner: number) => {
    if (purse.left >= helperReward && stage.award(person, helperReward, owner)) purse.left -= helperReward
  }
  return {
    isOpen,
    /** Whether a member who has logged in opens a task now. */
    open(stage: Stage, member: number): boolean {
      if (isOpen(stage, member) || opened[member] >= tasks || stage.draw(member, stage.day) >= opening) return false
      opened[member] += 1
      lastDay[member] = stage.day + days - 1
      helpersOf.set(member, new Set())
      return true
    },
    /** The task is done. */
    close(owner: number) {
      lastDay[owner] = -1
      helpersOf.delete(owner)
    },
    /** Whether someone who has reacted helps the owner of an open task; where so, it is written down and paid. */
    help(stage: Stage, owner: number, person: number, tie: { newcomer: boolean; strong: boolean }): boolean {
      const today = helpedOn[person] === stage.day ? helpsToday[person] : 0
      const helpers = helpersOf.get(owner)
      if (helpers === undefined || helpers.has(person) || today >= helpsPerDay) return false
      const drawn = helperReward > 0 && purse.left >= helperReward ? lure * stage.weighs(person, helperReward) : 0
      const odds = logit(terms.helps) + (tie.strong ? terms.strongTie : 0) + drawn
      if (stage.draw(person, owner, stage.day + 1) >= logistic(odds)) return false
      helpers.add(person)
      helpedOn[person] = stage.day
      helpsToday[person] = today + 1
      if (tie.newcomer) owed[person] += 1
      else payHelp(stage, person, owner)
      return true
    },
    /** Pays those who have just joined for what they helped before. */
    welcome(stage: Stage, person: number) {
      for (; owed[person] > 0; owed[person]--) payHelp(stage, person, person)
    },
  }
}
