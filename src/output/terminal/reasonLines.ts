import type { Reading } from '../../results/result.ts'
import type { Language } from '../../text/language.ts'
import { printable } from '../../text/printable.ts'
import { wrapText } from '../../text/wrapText.ts'
import type { Marks } from '../marks.ts'

/** Why a measure has no value, under its line. */
export function reasonLines({ reason }: Reading, marks: Marks, columns: number, language: Language): readonly string[] {
  return wrapText(printable(reason ?? { en: 'no value', zh: '没有数值' }[language], ' '), columns - 4).map(
    (text) => `    ${marks.soft(text)}`,
  )
}
