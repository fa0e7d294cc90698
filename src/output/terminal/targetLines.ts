import { numberWithUnit } from '../../charts/printNumber.ts'
import type { Result } from '../../results/result.ts'
import { displayWidth } from '../../text/displayWidth.ts'
import type { Language } from '../../text/language.ts'
import { wrapText } from '../../text/wrapText.ts'
import type { Marks } from '../marks.ts'
import { metInText } from '../overRuns.ts'
import { ruleOf } from '../summaryJson.ts'
import { fitted } from './fitted.ts'
import { reasonLines } from './reasonLines.ts'
import { roomy } from './roomy.ts'

/** The targets: how many are met, then each with what was reached, and why where nothing was. */
export function targetLines(result: Result, marks: Marks, columns: number, language: Language): string[] {
  if (result.verdicts.length === 0) return []
  const met = result.verdicts.filter((each) => each.met).length
  const lines = result.verdicts.flatMap((verdict) => {
    const reading = result.readings.find((each) => each.key === verdict.metric)
    const unit = reading?.unit ?? 'number'
    const reached = padStart(numberWithUnit(verdict.reached, unit, language), 14)
    const name = `${reading?.label ?? verdict.metric} ${ruleOf(result, verdict, language)}`
    const sign = verdict.met
      ? marks.good({ en: '✓ met', zh: '✓ 达成' }[language])
      : marks.bad({ en: '✗ missed', zh: '✗ 未达成' }[language])
    const start =
      columns < roomy
        ? [...wrapText(name, columns - 2).map((text) => `  ${text}`), `    ${reached.trim()}  ${sign}`]
        : [`  ${fitted(name, columns - 14 - displayWidth(reached))} ${reached}  ${sign}`]
    const often = verdict.metIn === undefined ? [] : [`    ${marks.soft(metInText(verdict.metIn, language))}`]
    return [...start, ...often, ...(reading?.value === null ? reasonLines(reading, marks, columns, language) : [])]
  })
  return [
    '',
    marks.heading(
      {
        en: `Targets: ${met} of ${result.verdicts.length} met`,
        zh: `目标：${result.verdicts.length}项达成${met}项`,
      }[language],
    ),
    ...lines,
  ]
}

function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - displayWidth(text))) + text
}
