import { nearest } from '../scenario/nearest.ts'
import type { Language, Words } from '../text/language.ts'
import { exitCode } from './exitCode.ts'

/** Says that a word of the command line is none of those there are, and which one it is near to. */
export function unknownWord(what: Words, word: string, known: readonly string[], lang: Language): number {
  const near = nearest(word, known)
  console.error({ en: `error: unknown ${what.en} '${word}'`, zh: `错误：没有${what.zh}“${word}”` }[lang])
  if (near !== undefined) console.error({ en: `(Did you mean ${near}?)`, zh: `（是不是“${near}”？）` }[lang])
  else console.error({ en: `There are: ${known.join(', ')}.`, zh: `可用的有：${known.join('、')}。` }[lang])
  return exitCode.yourFault
}
