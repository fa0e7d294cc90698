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

const risk = { class: 'technical', counterMeasure: counterMeasures.redundancy } as const

/**
 * The service is down: a part of the logins fails, times the size and 100% at most, and with them all that would have
 * followed.
 */
export const outage = circumstanceEntry({
  ...risk,
  summary: {
    en: 'The service is down and a part of the logins fails.',
    zh: '服务中断，一部分登录失败。',
  },
  chinese: '系统宕机',
  parameters: () => ({
    ...circumstanceFields(risk.counterMeasure),
    lost: share({
      summary: { en: 'Part of the logins that fail.', zh: '登录失败的比例。' },
      default: '80%',
      source: 'assumption',
    }),
  }),
  make: (given, { clock }: CircumstanceContext): Circumstance => ({
    ...circumstanceBasics('outage', risk, given, clock),
    befall(conditions, blow) {
      conditions.outage = either(conditions.outage, given.lost * blow.size)
    },
  }),
})
