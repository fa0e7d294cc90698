import { type FormatName, formats, usualFormats } from '../output/formats/index.ts'
import type { Language } from '../text/language.ts'
import { unknownWord } from './unknownWord.ts'

/** The formats that `--format` names, each once and in the order of the registry; the usual ones where it is left out. */
export function openFormats(text: string | undefined, lang: Language): readonly FormatName[] | 'faulty' {
  if (text === undefined) return usualFormats
  const known = Object.keys(formats) as FormatName[] // the keys of an object literal
  const asked = text.split(',').map((word) => word.trim())
  const wrong = asked.filter((word) => !Object.hasOwn(formats, word))
  for (const word of wrong) unknownWord({ en: 'format', zh: '格式' }, word, known, lang)
  return wrong.length > 0 ? 'faulty' : known.filter((name) => asked.includes(name))
}
