import {
  type Circumstance,
  type CircumstanceContext,
  circumstanceBasics,
  circumstanceEntry,
  circumstanceFields,
} from '../model/circumstance.ts'
import { effect } from '../units/amount.ts'
import { counterMeasures } from './counterMeasures.ts'

const risk = { class: 'market', counterMeasure: counterMeasures.broadAssortment } as const

/**
 * Demand rises or falls for everybody: a season, a holiday, a change of taste. Effects in log-odds, each times the size.
 */
export const demandShift = circumstanceEntry({
  ...risk,
  summary: {
    en: 'Demand rises or falls for everybody: a season, a holiday, a change of taste.',
    zh: '所有人的需求上升或下降：季节、节日、口味变化。',
  },
  chinese: '需求变化',
  parameters: () => ({
    ...circumstanceFields(risk.counterMeasure),
    buying: effect({
      summary: {
        en: 'Effect on buying, log-odds; below 0 for a fall.',
        zh: '对购买的影响（对数几率）；下降写负数。',
      },
      default: -0.5,
      source: 'assumption',
    }),
    logins: effect({
      summary: {
        en: 'Effect on logging in, log-odds; below 0 for a fall.',
        zh: '对登录的影响（对数几率）；下降写负数。',
      },
      default: 0,
      source: 'assumption',
    }),
  }),
  make: (given, { clock }: CircumstanceContext): Circumstance => ({
    ...circumstanceBasics('demandShift', risk, given, clock),
    befall(conditions, blow) {
      conditions.buy += given.buying * blow.size
      conditions.login += given.logins * blow.size
    },
  }),
})
