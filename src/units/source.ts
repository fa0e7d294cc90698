import type { Words } from '../text/language.ts'

/** Where a default comes from: `assumption` where nobody measured it. */
export type Source = 'assumption' | Words

const assumption: Words = { en: 'assumption', zh: '假设' }

/** A source in words. */
export function sourceWords(source: Source): Words {
  return source === 'assumption' ? assumption : source
}

/** What is said of a field with the source of its default behind it. */
export function withSource(words: Words, source: Source | undefined): Words {
  if (source === undefined) return words
  const { en, zh } = sourceWords(source)
  return { en: `${words.en} Source of the default: ${en}.`, zh: `${words.zh}默认值来源：${zh}。` }
}
