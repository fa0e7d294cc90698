import type { Result } from '../../results/result.ts'
import type { Language } from '../../text/language.ts'
import { printable } from '../../text/printable.ts'
import { wrapText } from '../../text/wrapText.ts'
import type { Marks } from '../marks.ts'
import { riskHeads, riskText } from '../riskText.ts'
import { tableLines } from '../tableLines.ts'
import { tableTitles } from '../tableTitles.ts'

/** What could go wrong, the gravest first. */
export function riskLines(
  { tables: { risks } }: Result,
  marks: Marks,
  columns: number,
  language: Language,
): readonly string[] {
  if (risks === undefined) return []
  const { sentence, heads, rows } = riskText(risks, language)
  return [
    ...['', marks.heading(tableTitles.risks[language]), ...tableLines(heads, rows, columns)],
    ...[
      ...wrapText(riskHeads[language], columns - 2).map((line) => `  ${marks.soft(line)}`),
      ...wrapText(printable(sentence, ' '), columns),
    ],
  ]
}
