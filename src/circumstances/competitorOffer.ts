import {
  type Circumstance,
  type CircumstanceContext,
  circumstanceBasics,
  circumstanceEntry,
  circumstanceFields,
} from '../model/circumstance.ts'
import { effect } from '../units/amount.ts'
import { counterMeasures } from './counterMeasures.ts'

const risk = { class: 'market', counterMeasure: counterMeasures.memberBenefits } as const

/**
 * A competitor tempts: people buy and join less, and leave more. Effects in log-odds, each times the size.
 */
export const competitorOffer = circumstanceEntry({
  ...risk,
  summary: {
    en: "A competitor's offer: people buy and join less and leave more.",
    zh: '竞品优惠：购买和加入减少，离开增多。',
  },
  chinese: '竞品活动',
  parameters: () => ({
    ...circumstanceFields(risk.counterMeasure),
    buying: effect({
      summary: { en: 'Effect on buying, log-odds.', zh: '对购买的影响（对数几率）。' },
      default: -0.5,
      max: 0,
      source: 'assumption',
    }),
    answering: effect({
      summary: { en: 'Effect on accepting invitations, log-odds.', zh: '对接受邀请的影响（对数几率）。' },
      default: -0.3,
      max: 0,
      source: 'assumption',
    }),
    leaving: effect({
      summary: { en: 'Effect on leaving, log-odds.', zh: '对离开的影响（对数几率）。' },
      default: 0.4,
      min: 0,
      source: 'assumption',
    }),
  }),
  make: (given, { clock }: CircumstanceContext): Circumstance => ({
    ...circumstanceBasics('competitorOffer', risk, given, clock),
    befall(conditions, blow) {
      conditions.buy += given.buying * blow.size
      conditions.answer += given.answering * blow.size
      conditions.leave += given.leaving * blow.size
    },
  }),
})
