import {
  type Circumstance,
  type CircumstanceContext,
  circumstanceBasics,
  circumstanceEntry,
  circumstanceFields,
} from '../model/circumstance.ts'
import { either } from '../model/conditions.ts'
import { share } from '../units/share.ts'
import { counterMeasures } from './counterMeasures.ts'

const risk = { class: 'operation', counterMeasure: counterMeasures.reviewOfClaims } as const

/**
 * A flood of complaints (职业索赔 among them): a part of the orders that arrived well is refunded all the same, as much as for
 * one that went wrong. The buyer got what they wanted, so their satisfaction is that of a good order. The part of the orders
 * is times the size, 100% at most.
 */
export const complaintFlood = circumstanceEntry({
  ...risk,
  summary: {
    en: 'A flood of complaints: buyers ask for their money back on orders that were in order.',
    zh: '投诉潮：买家对正常的订单也要求退款。',
  },
  chinese: '恶意投诉退款潮',
  parameters: () => ({
    ...circumstanceFields(risk.counterMeasure, '7 days'),
    claimed: share({
      summary: {
        en: 'Part of the orders that are refunded though they arrived well.',
        zh: '完好送达却被退款的订单比例。',
      },
      default: '20%',
      source: 'assumption',
    }),
  }),
  make: (given, { clock }: CircumstanceContext): Circumstance => ({
    ...circumstanceBasics('complaintFlood', risk, given, clock),
    befall(conditions, blow) {
      conditions.falseClaims = either(conditions.falseClaims, given.claimed * blow.size)
    },
  }),
})
