import { type MetricKey, metrics } from '../metrics/index.ts'
import type { Metric } from '../metrics/metric.ts'
import type { Language } from '../text/language.ts'

/** What a measure is called in a language. */
export function measureName(key: MetricKey, language: Language): string {
  const { label, chinese }: Metric = metrics[key]
  return { en: label, zh: chinese }[language]
}

/** The same inside a sentence: an English name begins with a small letter, unless it is an abbreviation. */
export function measureWithin(key: MetricKey, language: Language): string {
  const name = measureName(key, language)
  return /^[A-Z][a-z]/.test(name) ? name[0].toLowerCase() + name.slice(1) : name
}
