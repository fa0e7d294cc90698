import type { Comparison } from '../experiments/compare.ts'
import type { Language } from '../text/language.ts'
import { printable } from '../text/printable.ts'
import { wrapText } from '../text/wrapText.ts'
import {
  armsText,
  decisionSentence,
  differencesText,
  guardsText,
  luckSentences,
  measuredText,
  type TextTable,
} from './comparisonText.ts'
import type { Marks } from './marks.ts'
import { tableLines } from './tableLines.ts'

/**
 * A comparison for a terminal: what to do, then the arms, what luck made of it, guard rails, and what else differs.
 *
 * @param width columns of the terminal; lines are kept within it, from 40 up
 */
export function comparison(found: Comparison, marks: Marks, width = 80, language: Language = 'en'): string {
  const columns = Math.max(40, Math.min(width, 100))
  const paragraph = (text: string) => wrapText(printable(text, ' '), columns)
  const section = (title: string, { heads, rows }: TextTable) =>
    rows.length === 0 ? [] : ['', marks.heading(title), ...tableLines(heads, rows, columns, 46)]
  const first = printable(found.arms[0].name, ' ')
  const titles = {
    en: {
      over: `Over ${found.runs} runs of each`,
      guards: 'Guard rails',
      measure: 'What to measure first, as the gain hangs on it',
      other: `What else differs from ${first}`,
    },
    zh: {
      over: `各${found.runs}次运行`,
      guards: '护栏',
      measure: '先测量什么：增益取决于它',
      other: `与“${first}”相比还有什么不同`,
    },
  }[language]
  return [
    ...paragraph(decisionSentence(found, language)).map(marks.heading),
    ...section(titles.over, armsText(found, language)),
    ...luckSentences(found, language).flatMap((text) => ['', ...paragraph(text)]),
    ...section(titles.guards, guardsText(found, language)),
    ...section(titles.measure, measuredText(found, language)),
    ...section(titles.other, differencesText(found, language)),
    '',
  ].join('\n')
}
