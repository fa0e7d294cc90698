import type { MetricUnit } from '../metrics/metric.ts'
import type { Language } from '../text/language.ts'
import { none, printNumber, yuan } from './printNumber.ts'

/**
 * A difference of a metric's values for people, with its sign and without the word for its unit: +1,234; -¥1,234 (from
 * fen, whole yuan); +1.2 points (of a share); 0; `–` for null.
 */
export function signedNumber(value: number | null, unit: MetricUnit, language: Language = 'en'): string {
  if (value === null) return none
  const text = unitless(Math.abs(value), unit, language)
  if (!/[1-9]/.test(text)) return text
  return value < 0 ? `-${text}` : `+${text}`
}

function unitless(size: number, unit: MetricUnit, language: Language): string {
  if (unit === 'share') return (size * 100).toFixed(1) + { en: ' pts', zh: '个百分点' }[language]
  const { number } = printNumber(size, unit)
  return unit === 'money' ? yuan(size, 0) : number
}
