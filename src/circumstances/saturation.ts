import {
  type Circumstance,
  type CircumstanceContext,
  circumstanceBasics,
  circumstanceEntry,
  circumstanceFields,
} from '../model/circumstance.ts'
import { effect } from '../units/amount.ts'
import { counterMeasures } from './counterMeasures.ts'

const risk = { class: 'market', counterMeasure: counterMeasures.newAudiences } as const

/**
 * The market is saturated: people outside lose interest in coming, whether a friend asks them or they come across the
 * community alone, and members have less to tell. Effects in log-odds, each times the size.
 *
 * That fewer people are left to ask is not part of this: it comes about by itself as members join.
 */
export const saturation = circumstanceEntry({
  ...risk,
  summary: {
    en: 'People outside have heard it all before and lose interest in coming.',
    zh: '圈外的人都听腻了，不再想来。',
  },
  chinese: '市场饱和',
  parameters: () => ({
    ...circumstanceFields(risk.counterMeasure, '30 days'),
    answering: effect({
      summary: {
        en: 'Effect on joining, asked or alone, log-odds.',
        zh: '对加入的影响，无论是否被邀请（对数几率）。',
      },
      default: -0.6,
      max: 0,
      source: 'assumption',
    }),
    sharing: effect({
      summary: { en: 'Effect on sharing, log-odds.', zh: '对分享的影响（对数几率）。' },
      default: -0.2,
      max: 0,
      source: 'assumption',
    }),
  }),
  make: (given, { clock }: CircumstanceContext): Circumstance => ({
    ...circumstanceBasics('saturation', risk, given, clock),
    befall(conditions, blow) {
      conditions.answer += given.answering * blow.size
      conditions.share += given.sharing * blow.size
    },
  }),
})
