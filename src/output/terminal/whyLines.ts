import type { Result } from '../../results/result.ts'
import type { Language } from '../../text/language.ts'
import { printable } from '../../text/printable.ts'
import { wrapText } from '../../text/wrapText.ts'
import type { Marks } from '../marks.ts'
import { whyText } from '../whyText.ts'

/** The causes that were found, in full; of those that were not confirmed their names alone. */
export function whyLines(
  { tables: { diagnoses } }: Result,
  marks: Marks,
  columns: number,
  language: Language,
): readonly string[] {
  if (diagnoses === undefined || diagnoses.columns[0].values.length === 0) return []
  const { title, sentence, causes } = whyText(diagnoses, language)
  const indented = (text: string, by: number) =>
    wrapText(printable(text, ' '), columns - by).map((line) => ' '.repeat(by) + line)
  return [
    ...['', marks.heading(title)],
    ...wrapText(printable(sentence, ' '), columns),
    ...causes
      .filter(({ found }) => found)
      .flatMap(({ label, symptom, evidence, advice }) => [
        ...indented({ en: `${label}: ${symptom}`, zh: `${label}：${symptom}` }[language], 2).map(marks.bad),
        ...indented(evidence, 4),
        ...indented(`→ ${advice}`, 4).map(marks.soft),
      ]),
  ]
}
