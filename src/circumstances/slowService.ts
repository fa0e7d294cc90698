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
 * Service is slow: every login and every order costs a member a small part of their satisfaction, times the size.
 */
export const slowService = circumstanceEntry({
  ...risk,
  summary: {
    en: 'Service is slow: every login and every order leaves members a little less satisfied.',
    zh: '服务缓慢：每次登录和每单都使成员的满意度略降。',
  },
  chinese: '服务迟缓',
  parameters: () => ({
    ...circumstanceFields(risk.counterMeasure, '7 days'),
    cost: share({
      summary: {
        en: 'Part of satisfaction that a login or an order costs.',
        zh: '每次登录或每单失去的满意度比例。',
      },
      default: '2%',
      source: 'assumption',
    }),
  }),
  make: (given, { clock }: CircumstanceContext): Circumstance => ({
    ...circumstanceBasics('slowService', risk, given, clock),
    befall(conditions, blow) {
      conditions.slowness = either(conditions.slowness, given.cost * blow.size)
    },
  }),
})
