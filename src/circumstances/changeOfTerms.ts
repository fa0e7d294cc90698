import {
  type Circumstance,
  type CircumstanceContext,
  circumstanceBasics,
  circumstanceEntry,
  circumstanceFields,
} from '../model/circumstance.ts'
import { amount } from '../units/amount.ts'
import { text } from '../units/word.ts'
import { counterMeasures } from './counterMeasures.ts'

const risk = { class: 'legal', counterMeasure: counterMeasures.noticePeriod } as const

/**
 * The terms of rewards change: every reward of a play that is promised or paid out while this lasts is its amount times
 * 1 + (factor − 1) · size, and people see it so; what was promised before keeps its amount. Prices of sales and of orders
 * stay as they are. Without such a play nothing happens.
 */
export const changeOfTerms = circumstanceEntry({
  ...risk,
  summary: {
    en: 'The terms of rewards change: from then on their amounts are multiplied by a factor.',
    zh: '奖励条款变更：此后奖励数额乘以一个系数。',
  },
  chinese: '奖励规则变更',
  parameters: () => ({
    ...circumstanceFields(risk.counterMeasure, '365 days'),
    play: text({
      summary: {
        en: 'The name of the play it is about; left out, all plays.',
        zh: '所涉玩法的名称；不写则为全部玩法。',
      },
      default: '',
      longest: 80,
    }),
    factor: amount({
      summary: { en: 'What the rewards are multiplied by.', zh: '奖励乘以多少。' },
      default: 0.5,
      max: 100,
      source: 'assumption',
    }),
  }),
  make: (given, { clock }: CircumstanceContext): Circumstance => ({
    ...circumstanceBasics('changeOfTerms', risk, given, clock),
    grounds: (plays) => plays.flatMap(({ name }, at) => (given.play === '' || given.play === name ? [at] : [])),
    befall(conditions, blow) {
      const factor = Math.max(0, 1 + (given.factor - 1) * blow.size)
      for (const play of blow.plays) conditions.rewardFactors.push({ play, factor })
    },
  }),
})
