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
 * Out of stock: a part of the orders cannot be placed and is lost, and each costs its buyer a part of their satisfaction.
 * The part of the orders is times the size, 100% at most. Who wanted to buy may try again at another login.
 */
export const stockOut = circumstanceEntry({
  ...risk,
  summary: {
    en: 'Out of stock: a part of the orders cannot be placed, and those who wanted them are disappointed.',
    zh: '缺货：一部分订单下不了，想买的人失望。',
  },
  chinese: '缺货',
  parameters: () => ({
    ...circumstanceFields(risk.counterMeasure, '5 days'),
    lost: share({
      summary: { en: 'Part of the orders that cannot be placed.', zh: '下不了单的比例。' },
      default: '50%',
      source: 'assumption',
    }),
    waiting: share({
      summary: {
        en: 'Part of satisfaction that an order costs that cannot be placed.',
        zh: '下不了的一单失去的满意度比例。',
      },
      default: '10%',
      source: 'assumption',
    }),
  }),
  make: (given, { clock }: CircumstanceContext): Circumstance => ({
    ...circumstanceBasics('stockOut', risk, given, clock),
    befall(conditions, blow) {
      conditions.stockOut = either(conditions.stockOut, given.lost * blow.size)
      conditions.waiting = Math.max(conditions.waiting, given.waiting)
    },
  }),
})
