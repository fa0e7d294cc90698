import type { Table } from '../results/table.ts'
import type { Language } from '../text/language.ts'
import { printable } from '../text/printable.ts'
import { wrapText } from '../text/wrapText.ts'
import { credibilityHeads, credibilityText } from './credibilityText.ts'
import type { Marks } from './marks.ts'
import { tableLines } from './tableLines.ts'

/** The credibility card of a scenario for a terminal: how many facts stand how, then each, then what the words mean. */
export function credibilityCard(
  scenario: string,
  table: Table,
  marks: Marks,
  width = 80,
  language: Language = 'en',
): string {
  const columns = Math.max(40, Math.min(width, 100))
  const { sentence, heads, rows } = credibilityText(table, language)
  return [
    ...wrapText(printable(scenario, ' '), columns).map(marks.heading),
    ...wrapText(sentence, columns),
    '',
    ...tableLines(heads, rows, columns, 44),
    '',
    ...wrapText(credibilityHeads[language], columns).map(marks.soft),
    ...wrapText(`${{ en: 'Sources: ', zh: '来源：' }[language]}kfactor list credibility --long`, columns).map(
      marks.soft,
    ),
    '',
  ].join('\n')
}
