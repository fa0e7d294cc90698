import { z } from 'zod'
import type { Words } from '../text/language.ts'
import { money } from '../units/money.ts'
import { section } from '../units/section.ts'
import { share } from '../units/share.ts'
import type { Source } from '../units/source.ts'
import { flag } from '../units/word.ts'

/** What can be done against a risk: its name, and what it usually does and costs, as a scenario would write it. */
export interface CounterMeasure {
  readonly name: string
  readonly chinese: string
  /** What is done, in a few words. */
  readonly summary: Words
  /** Parts by which it lowers the likelihood and the size. */
  readonly likelihoodCut: string
  readonly sizeCut: string
  /** What it costs a day, the whole run through. */
  readonly cost: string
  /** Where these defaults come from. */
  readonly source: Source
}

/** A counter-measure as a scenario has set it. */
export interface Guard {
  readonly name: string
  readonly on: boolean
  /** Parts by which it lowers the likelihood of what luck decides, and the size; 0..1. */
  readonly likelihoodCut: number
  readonly sizeCut: number
  /** Fen a day, the whole run through. */
  readonly cost: number
}

/** The field that switches a counter-measure on; a circumstance has one of its own kind. */
export function counterMeasureField(measure: CounterMeasure) {
  const { name, chinese, summary, likelihoodCut, sizeCut, cost, source } = measure
  return section(
    {
      en: `The counter-measure, ${name} (${chinese}): ${summary.en}.`,
      zh: `应对措施 ${name}（${chinese}）：${summary.zh}。`,
    },
    z.strictObject({
      on: flag({ summary: { en: 'Whether it is taken.', zh: '是否采取。' }, default: false }),
      likelihoodCut: share({
        summary: {
          en: 'Part by which it lowers the likelihood; a scheduled event happens anyway.',
          zh: '使可能性降低多少；已排定的事件照样发生。',
        },
        default: likelihoodCut,
        source,
      }),
      sizeCut: share({
        summary: { en: 'Part by which it lowers the size.', zh: '使影响减小多少。' },
        default: sizeCut,
        source,
      }),
      cost: money({
        summary: {
          en: 'What it costs a day, the whole run through.',
          zh: '每天的费用，整个模拟期都付。',
        },
        default: cost,
        source,
      }),
    }),
  )
}
