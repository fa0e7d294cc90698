import type { Language } from '../../text/language.ts'

/** The environment variable that says the language where the command line does not. */
export const languageVariable = 'KFACTOR_LANG'

/** The language that a word means: `en` or `zh`, also with a region, as `zh-CN`; undefined for others. */
export function languageMeant(word: string): Language | undefined {
  const found = /^(en|zh)(?:[-_.].*)?$/i.exec(word.trim())
  return found === null ? undefined : (found[1].toLowerCase() as Language) // one of the two, as matched
}

/**
 * The language that the help is to be written in, before the command line is read by its declaration: that of `--lang`,
 * else of the environment, else English.
 */
export function languageOf(words: readonly string[], environment: string | undefined): Language {
  const at = words.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const asked = at < 0 ? undefined : words[at] === '--lang' ? words[at + 1] : words[at].slice('--lang='.length)
  return languageMeant(asked ?? environment ?? '') ?? 'en'
}
