import { z } from 'zod'
import { entry } from '../catalogue.ts'
import {
  type Circumstance,
  type CircumstanceContext,
  circumstanceBasics,
  circumstanceFields,
} from '../model/circumstance.ts'
import { effect } from '../units/amount.ts'

/** Demand rises or falls for everybody: a season, a holiday, a change of taste. Effects in log-odds. */
export const demandShift = entry({
  summary: 'Demand rises or falls for everybody: a season, a holiday, a change of taste.',
  chinese: '需求变化',
  parameters: z.strictObject({
    ...circumstanceFields,
    buying: effect({ summary: 'Effect on buying, log-odds; below 0 for a fall.', default: -0.5, source: 'assumption' }),
    logins: effect({
      summary: 'Effect on logging in, log-odds; below 0 for a fall.',
      default: 0,
      source: 'assumption',
    }),
  }),
  make: (given, { clock }: CircumstanceContext): Circumstance => ({
    ...circumstanceBasics('demandShift', given, clock),
    befall(conditions) {
      conditions.buy += given.buying
      conditions.login += given.logins
    },
  }),
})
