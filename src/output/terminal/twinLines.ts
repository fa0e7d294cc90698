import type { Result } from '../../results/result.ts'
import type { Language } from '../../text/language.ts'
import { wrapText } from '../../text/wrapText.ts'
import type { Marks } from '../marks.ts'
import { tableLines } from '../tableLines.ts'
import { tableTitles } from '../tableTitles.ts'
import { twinHeads, twinText } from '../twinText.ts'

/** What the campaign added to the same world without it. */
export function twinLines(
  { tables: { twin } }: Result,
  marks: Marks,
  columns: number,
  language: Language,
): readonly string[] {
  if (twin === undefined) return []
  const { sentence, heads, rows } = twinText(twin, language)
  return [
    ...['', marks.heading(tableTitles.twin[language]), ...tableLines(heads, rows, columns)],
    ...wrapText(twinHeads[language], columns - 2).map((line) => `  ${marks.soft(line)}`),
    ...wrapText(sentence, columns),
  ]
}
