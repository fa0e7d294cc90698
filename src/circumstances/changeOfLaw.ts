import {
  type Circumstance,
  type CircumstanceContext,
  circumstanceBasics,
  circumstanceEntry,
  circumstanceFields,
} from '../model/circumstance.ts'
import { text } from '../units/word.ts'
import { counterMeasures } from './counterMeasures.ts'

const risk = { class: 'legal', counterMeasure: counterMeasures.noticePeriod } as const

/**
 * A new law or a new rule of the platform forbids a play: it may not run while this lasts. Rewards already promised are still
 * paid. The size is the part of the days on which it may not: with half the size a changed version of the play is back after
 * half of them. Without such a play nothing happens.
 */
export const changeOfLaw = circumstanceEntry({
  ...risk,
  summary: { en: 'A new rule forbids a play while it lasts.', zh: '新规在有效期内禁止某个玩法。' },
  chinese: '法规变化',
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
  }),
  make: (given, { clock }: CircumstanceContext): Circumstance => ({
    ...circumstanceBasics('changeOfLaw', risk, given, clock),
    grounds: (plays) => plays.flatMap(({ name }, at) => (given.play === '' || given.play === name ? [at] : [])),
    befall(conditions, blow) {
      if (blow.age < given.days * blow.size) conditions.stopped.push(...blow.plays)
    },
  }),
})
