import { entry } from '../catalogue.ts'
import { type Play, type PlayContext, playBasics, playFields } from '../model/play.ts'
import type { Rules, Stage } from '../model/rules.ts'
import { count } from '../units/count.ts'
import { money } from '../units/money.ts'
import { choice } from '../units/word.ts'

/**
 * A free trial or gift (免费试用、赠品): those who come through a friend get something that is worth more to them than it
 * costs to give.
 *
 * It is handed over on joining, or with the first order, to people who came while the play runs, as long as stock and
 * budget last. An invited person sees its worth, in full on joining and by half when it takes an order first; it costs
 * `cost` of the budget. Worth and cost in fen; a worth of ¥0 is no gift.
 */
export const freeGift = entry({
  summary: {
    en: 'Those who come through a friend get a free trial or a gift.',
    zh: '经好友而来的人得到免费试用或赠品。',
  },
  chinese: '免费试用与赠品',
  parameters: () => ({
    ...playFields,
    worth: money({
      summary: { en: 'What the gift is worth to people.', zh: '赠品对用户值多少钱。' },
      default: '¥20',
      source: 'assumption',
    }),
    cost: money({
      summary: { en: 'What one gift costs you.', zh: '一份赠品的成本。' },
      default: '¥8',
      source: 'assumption',
    }),
    stock: count({ summary: { en: 'Gifts there are.', zh: '赠品有多少份。' }, default: 1000, source: 'assumption' }),
    with: choice(['signUp', 'firstOrder'], {
      summary: { en: 'When it is handed over.', zh: '何时发放。' },
      default: 'signUp',
    }),
  }),
  make: (given, { clock }: PlayContext): Play => ({
    ...playBasics('freeGift', given, clock),
    offers: [],
    ...(given.worth === 0 ? {} : { rules: (people: number) => giving(people, given) }),
  }),
})

/** What an order that has still to be placed leaves of a gift's worth (assumption). */
const orderAway = 0.5

interface Terms {
  readonly worth: number
  readonly cost: number
  readonly stock: number
  readonly budget: number
  readonly with: 'signUp' | 'firstOrder'
}

/** The gifts of one run, from the first to the last. */
function giving(people: number, { worth, cost, stock, budget, with: moment }: Terms): Rules {
  const invited = new Uint8Array(people)
  let given = 0
  const hasOne = () => given < stock && (given + 1) * cost <= budget
  const give = (stage: Stage, person: number) => {
    if (!hasOne()) return
    given += 1
    stage.award(person, cost, person)
  }
  return {
    welcomes: () => (hasOne() ? worth * (moment === 'signUp' ? 1 : orderAway) : 0),
    joined(stage, person, referrer) {
      if (referrer < 0) return
      invited[person] = 1
      if (moment === 'signUp') give(stage, person)
    },
    ordered(stage, person, { number }) {
      if (moment === 'firstOrder' && number === 1 && invited[person] === 1) give(stage, person)
    },
  }
}
