import type { Result } from '../../results/result.ts'
import type { Language } from '../../text/language.ts'
import { wrapText } from '../../text/wrapText.ts'
import type { Marks } from '../marks.ts'
import { stackText } from '../stackText.ts'
import { tableLines } from '../tableLines.ts'
import { tableTitles } from '../tableTitles.ts'

/** What the plays add to each other. */
export function stackLines(
  { tables: { stack } }: Result,
  marks: Marks,
  columns: number,
  language: Language,
): readonly string[] {
  if (stack === undefined) return []
  const { sentence, heads, rows } = stackText(stack, language)
  return [
    '',
    marks.heading(tableTitles.stack[language]),
    ...tableLines(heads, rows, columns),
    ...wrapText(sentence, columns),
  ]
}
