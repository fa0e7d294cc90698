import { z } from 'zod'
import { entry } from '../catalogue.ts'
import {
  type Circumstance,
  type CircumstanceContext,
  circumstanceBasics,
  circumstanceFields,
} from '../model/circumstance.ts'
import { effect } from '../units/amount.ts'

/** A competitor tempts: people buy and join less, and leave more. Effects in log-odds. */
export const competitorOffer = entry({
  summary: "A competitor's offer: people buy and join less and leave more.",
  chinese: '竞品活动',
  parameters: z.strictObject({
    ...circumstanceFields,
    buying: effect({ summary: 'Effect on buying, log-odds.', default: -0.5, max: 0, source: 'assumption' }),
    answering: effect({
      summary: 'Effect on accepting invitations, log-odds.',
      default: -0.3,
      max: 0,
      source: 'assumption',
    }),
    leaving: effect({ summary: 'Effect on leaving, log-odds.', default: 0.4, min: 0, source: 'assumption' }),
  }),
  make: (given, { clock }: CircumstanceContext): Circumstance => ({
    ...circumstanceBasics('competitorOffer', given, clock),
    befall(conditions) {
      conditions.buy += given.buying
      conditions.answer += given.answering
      conditions.leave += given.leaving
    },
  }),
})
