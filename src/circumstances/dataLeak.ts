import {
  type Circumstance,
  type CircumstanceContext,
  circumstanceBasics,
  circumstanceEntry,
  circumstanceFields,
} from '../model/circumstance.ts'
import { either } from '../model/conditions.ts'
import { effect } from '../units/amount.ts'
import { money } from '../units/money.ts'
import { share } from '../units/share.ts'
import { counterMeasures } from './counterMeasures.ts'

const risk = { class: 'technical', counterMeasure: counterMeasures.securityAudit } as const

/**
 * Personal data leak. On the first day every member loses a part of their satisfaction; while it is in the news, members
 * leave more and people outside come less. All times the size. A fine may follow on the first day (in China up to ¥50
 * million or 5% of turnover under Art. 66 of the Personal Information Protection Law, 个人信息保护法 of 2021).
 */
export const dataLeak = circumstanceEntry({
  ...risk,
  summary: {
    en: 'Personal data leak: trust breaks at once, members leave more and fewer people want to join.',
    zh: '个人信息泄露：信任顿失，离开的成员增多，想加入的人减少。',
  },
  chinese: '数据泄露',
  parameters: () => ({
    ...circumstanceFields(risk.counterMeasure, '14 days'),
    dismay: share({
      summary: {
        en: 'Part of their satisfaction that members lose on the first day.',
        zh: '成员在第一天失去的满意度比例。',
      },
      default: '30%',
      source: 'assumption',
    }),
    leaving: effect({
      summary: { en: 'Effect on leaving, log-odds.', zh: '对离开的影响（对数几率）。' },
      default: 0.5,
      min: 0,
      source: 'assumption',
    }),
    answering: effect({
      summary: {
        en: 'Effect on joining, asked or alone, log-odds.',
        zh: '对加入的影响，无论是否被邀请（对数几率）。',
      },
      default: -0.6,
      max: 0,
      source: 'assumption',
    }),
    fine: money({
      summary: { en: 'Fine on the first day.', zh: '第一天的罚款。' },
      default: '¥0',
      source: 'assumption',
    }),
  }),
  make: (given, { clock }: CircumstanceContext): Circumstance => ({
    ...circumstanceBasics('dataLeak', risk, given, clock),
    befall(conditions, blow) {
      conditions.leave += given.leaving * blow.size
      conditions.answer += given.answering * blow.size
      if (blow.age > 0) return
      conditions.dismay = either(conditions.dismay, given.dismay * blow.size)
      conditions.fines += given.fine * blow.size
    },
  }),
})
