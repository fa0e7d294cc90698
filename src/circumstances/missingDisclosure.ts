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

const risk = { class: 'legal', counterMeasure: counterMeasures.disclosure } as const

/**
 * Something that must be stated was not: the rules and odds of a play, or that a post is paid for. A fine runs up day by day
 * until it is stated, members lose a part of their satisfaction on the first day, and people outside come less. All times
 * the size.
 */
export const missingDisclosure = circumstanceEntry({
  ...risk,
  summary: {
    en: 'Rules, odds or sponsorship were not stated: a fine a day until they are, and people trust less.',
    zh: '未公示规则、概率或赞助关系：补上之前每天罚款，信任下降。',
  },
  chinese: '未依法披露规则',
  parameters: () => ({
    ...circumstanceFields(risk.counterMeasure, '5 days'),
    fine: money({
      summary: { en: 'Fine for each day.', zh: '每天的罚款。' },
      default: '¥2,000',
      source: 'assumption',
    }),
    dismay: share({
      summary: {
        en: 'Part of their satisfaction that members lose on the first day.',
        zh: '成员在第一天失去的满意度比例。',
      },
      default: '5%',
      source: 'assumption',
    }),
    answering: effect({
      summary: {
        en: 'Effect on joining, asked or alone, log-odds.',
        zh: '对加入的影响，无论是否被邀请（对数几率）。',
      },
      default: -0.3,
      max: 0,
      source: 'assumption',
    }),
  }),
  make: (given, { clock }: CircumstanceContext): Circumstance => ({
    ...circumstanceBasics('missingDisclosure', risk, given, clock),
    befall(conditions, blow) {
      conditions.fines += given.fine * blow.size
      conditions.answer += given.answering * blow.size
      if (blow.age === 0) conditions.dismay = either(conditions.dismay, given.dismay * blow.size)
    },
  }),
})
