import type { Words } from '../text/language.ts'

/** What to write instead: a word that is near to the one written. */
export function meant(near: string): Words {
  return { en: `did you mean ${near}?`, zh: `是不是“${near}”？` }
}

/** What to write instead: one of the words that are known. */
export function oneOf(known: readonly string[]): Words {
  return { en: `known: ${known.join(', ')}`, zh: `可用：${known.join('、')}` }
}

/** A near word, where there is one, and all that are known. */
export function meantOrOneOf(near: string | undefined, known: readonly string[]): Words {
  const all = oneOf(known)
  if (near === undefined) return all
  const word = meant(near)
  return { en: `${word.en} ${all.en}`, zh: `${word.zh}${all.zh}` }
}

/** What to write instead: the same in the form of an example. */
export function writtenLike(example: string | number): Words {
  return { en: `write it like ${example}`, zh: `写成 ${example} 这样` }
}
