import type { Language } from '../text/language.ts'
import type { Result } from './result.ts'

/** A result to be shown in a language: its measures have the names and reasons of that language. Files of data keep the English. */
export function inLanguage(result: Result, language: Language): Result {
  if (language === 'en') return result
  return {
    ...result,
    readings: result.readings.map(({ reason, reasonChinese, ...reading }) => ({
      ...reading,
      label: reading.chinese,
      ...(reasonChinese === undefined ? {} : { reason: reasonChinese, reasonChinese }),
    })),
  }
}
