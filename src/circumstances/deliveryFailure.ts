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

const risk = { class: 'operation', counterMeasure: counterMeasures.serviceLevel } as const

/**
 * Deliveries go wrong: those orders disappoint, a part of the price is given back, and satisfaction falls. The part of the
 * orders is times the size, 100% at most.
 */
export const deliveryFailure = circumstanceEntry({
  ...risk,
  summary: {
    en: 'A part of the orders goes wrong in delivery and disappoints.',
    zh: '一部分订单配送出错，令人失望。',
  },
  chinese: '物流延误',
  parameters: () => ({
    ...circumstanceFields(risk.counterMeasure),
    failed: share({
      summary: { en: 'Part of the orders that go wrong.', zh: '出错订单的比例。' },
      default: '30%',
      source: 'assumption',
    }),
  }),
  make: (given, { clock }: CircumstanceContext): Circumstance => ({
    ...circumstanceBasics('deliveryFailure', risk, given, clock),
    befall(conditions, blow) {
      conditions.deliveryFailure = either(conditions.deliveryFailure, given.failed * blow.size)
    },
  }),
})
