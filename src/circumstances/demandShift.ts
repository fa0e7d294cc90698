import { z } from 'zod'
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
    zh: 'Demand rises or falls for everybody: a season, a holiday, a change of taste.',
  },
  chinese: '需求变化',
  parameters: z.strictObject({
    ...circumstanceFields(risk.counterMeasure),
    buying: effect({
      summary: {
        en: 'Effect on buying, log-odds; below 0 for a fall.',
        zh: 'Effect on buying, log-odds; below 0 for a fall.',
      },
      default: -0.5,
      source: 'assumption',
    }),
    logins: effect({
      summary: {
        en: 'Effect on logging in, log-odds; below 0 for a fall.',
        zh: 'Effect on logging in, log-odds; below 0 for a fall.',
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
