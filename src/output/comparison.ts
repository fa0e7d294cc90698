import type { Comparison } from '../experiments/compare.ts'
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
import { tableLines } from './tableLines.ts'
import type { Marks } from './terminal.ts'

/**
 * A comparison for a terminal: what to do, then the arms, what luck made of it, guard rails, and what else differs.
 *
 * @param width columns of the terminal; lines are kept within it, from 40 up
 */
export function comparison(found: Comparison, marks: Marks, width = 80): string {
  const columns = Math.max(40, Math.min(width, 100))
  const paragraph = (text: string) => wrapText(printable(text, ' '), columns)
  const section = (title: string, { heads, rows }: TextTable) =>
    rows.length === 0 ? [] : ['', marks.heading(title), ...tableLines(heads, rows, columns, 46)]
  return [
    ...paragraph(decisionSentence(found)).map(marks.heading),
    ...section(`Over ${found.runs} runs of each`, armsText(found)),
    ...luckSentences(found).flatMap((text) => ['', ...paragraph(text)]),
    ...section('Guard rails', guardsText(found)),
    ...section('What to measure first, as the gain hangs on it', measuredText(found)),
    ...section(`What else differs from ${printable(found.arms[0].name, ' ')}`, differencesText(found)),
    '',
  ].join('\n')
}
