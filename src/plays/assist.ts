import { entry } from '../catalogue.ts'
import { type Play, type PlayContext, playBasics, playFields } from '../model/play.ts'
import type { Rules } from '../model/rules.ts'
import { effect } from '../units/amount.ts'
import { count } from '../units/count.ts'
import { money } from '../units/money.ts'
import { choice } from '../units/word.ts'
import { helpingFields, tasksOf } from './helping.ts'

/**
 * Assists (助力): a member opens a task, and so many helps by friends within a time unlock a reward.
 *
 * Who opens a task, for how long, and who helps is the same as for a bargain (`helping.ts`). Anyone's help counts, or
 * only that of people who are not members; theirs counts for `newcomerCounts` helps. While the task is open its owner
 * asks members too, unless only newcomers count. Someone from outside who has helped may join as well, or not: that is
 * decided apart. A task that its time runs out on lapses, and what was helped with it is lost; so it is for an owner who
 * leaves. All tasks end with the play.
 *
 * The reward is worth `worth` to members and costs `cost` of the budget; the two are the same for cash. With m of n
 * helps missing a member expects worth / m of one more friend, and feels like sharing more by urgency + gradient ·
 * (n − m) / n in log-odds (goal gradient, Kivetz, Urminsky & Zheng 2006). A reward that the budget has no room for is
 * neither given nor striven for, nor are tasks opened for it. A worth of ¥0 is no play.
 *
 * WeChat's rules on external links in force since 28 October 2019 name asking for 助力, 砍价 and 加速 as induced sharing, for
 * which links are blocked: see the circumstance platformBlock.
 */
export const assist = entry({
  summary: {
    en: 'So many friends help with a tap in time, and a reward is unlocked.',
    zh: '限时内有足够多的好友点一下助力，即可解锁奖励。',
  },
  chinese: '助力',
  parameters: () => ({
    ...playFields,
    helpers: count({
      summary: { en: 'Helps that unlock the reward.', zh: '解锁奖励所需的助力次数。' },
      default: 5,
      min: 1,
      max: 100000,
      source: 'assumption',
    }),
    worth: money({
      summary: { en: 'What the reward is worth to people.', zh: '奖励对用户值多少钱。' },
      default: '¥30',
      source: 'assumption',
    }),
    cost: money({
      summary: {
        en: 'What giving it costs you; the same as its worth for cash.',
        zh: '发放一份奖励的成本；现金则与其价值相同。',
      },
      default: '¥12',
      source: 'assumption',
    }),
    ...helpingFields,
    counts: choice(['anyone', 'newcomers'], {
      summary: {
        en: 'Whose help counts: anyone, or only people who are not members.',
        zh: '谁的助力算数：任何人，或只限非成员。',
      },
      default: 'anyone',
    }),
    newcomerCounts: count({
      summary: {
        en: 'Helps that the help of someone who is not a member counts for.',
        zh: '一位非成员的助力抵多少次助力。',
      },
      default: 2,
      min: 1,
      max: 100000,
      source: {
        en: 'assumption; platforms count new users for more',
        zh: '假设；平台通常给新用户更高权重',
      },
    }),
    gradient: effect({
      summary: {
        en: 'Effect on sharing of being close to the reward, growing evenly from 0 at the start.',
        zh: '离奖励越近越想分享的影响，从起点的0均匀增加。',
      },
      default: 0.25,
      source: {
        en: 'purchases 20% faster at the end of a ten-stamp card than at its start, Kivetz, Urminsky & Zheng 2006',
        zh: '集满十次的卡，快满时购买比开头快20%，Kivetz, Urminsky & Zheng 2006',
      },
    }),
  }),
  make: (given, { clock }: PlayContext): Play => ({
    ...playBasics('assist', given, clock),
    offers: [],
    ...(given.worth === 0 ? {} : { rules: (people: number) => assists(people, given) }),
  }),
})

type Terms = Parameters<typeof tasksOf>[1] & {
  readonly helpers: number
  readonly worth: number
  readonly cost: number
  readonly budget: number
  readonly urgency: number
  readonly counts: 'anyone' | 'newcomers'
  readonly newcomerCounts: number
  readonly gradient: number
}

/** The tasks of one run and what they earn. */
function assists(people: number, terms: Terms): Rules {
  const { helpers, worth, cost, urgency, counts, newcomerCounts, gradient } = terms
  const purse = { left: terms.budget }
  const tasks = tasksOf(people, terms, purse)
  const helped = new Int32Array(people)
  return {
    loggedIn(stage, member) {
      if (purse.left >= cost && tasks.open(stage, member)) helped[member] = 0
    },
    expects(stage, member) {
      return purse.left >= cost && tasks.isOpen(stage, member) ? worth / (helpers - helped[member]) : 0
    },
    urges(stage, member) {
      if (purse.left < cost || !tasks.isOpen(stage, member)) return 0
      return urgency + (gradient * helped[member]) / helpers
    },
    asksMembers: (stage, member) => counts === 'anyone' && purse.left >= cost && tasks.isOpen(stage, member),
    reacted(stage, owner, person, tie) {
      if (purse.left < cost || !tasks.isOpen(stage, owner) || (counts === 'newcomers' && !tie.newcomer)) return
      if (!tasks.help(stage, owner, person, tie)) return
      helped[owner] += tie.newcomer ? newcomerCounts : 1
      if (helped[owner] < helpers) return
      tasks.close(owner)
      if (purse.left >= cost && stage.award(owner, cost, person)) purse.left -= cost
    },
    joined: (stage, person) => tasks.welcome(stage, person),
  }
}
