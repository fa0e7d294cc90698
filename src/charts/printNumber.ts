import type { MetricUnit } from '../metrics/metric.ts'
import type { Language } from '../text/language.ts'

/** How a number that does not exist is printed. */
export const none = '–'

/** A number as text, and the word that follows it; empty where the text says it all, as in `12.3%` and `¥1,234.50`. */
export interface PrintedNumber {
  readonly number: string
  readonly unit: string
}

/**
 * A metric's number for people: 1,234 people; 12.3%; ¥1,234.50 (from fen); 3.5 days; 2.31 a week; 0.123.
 *
 * Counts and days are whole where they are whole. Null gives `–` and no unit. In Chinese 1,234人, 3.5天, 2.31次/周.
 */
export function printNumber(value: number | null, unit: MetricUnit, language: Language = 'en'): PrintedNumber {
  if (value === null) return { number: none, unit: '' }
  switch (unit) {
    case 'people':
      return {
        number: decimals(value, Number.isInteger(value) ? 0 : 1),
        unit: { en: value === 1 ? 'person' : 'people', zh: '人' }[language],
      }
    case 'share':
      return { number: percent(value), unit: '' }
    case 'days':
      return {
        number: decimals(value, Number.isInteger(value) ? 0 : 1),
        unit: { en: value === 1 ? 'day' : 'days', zh: '天' }[language],
      }
    case 'money':
      return { number: yuan(value), unit: '' }
    case 'perWeek':
      return { number: significant(value), unit: { en: 'a week', zh: '次/周' }[language] }
    case 'score':
      return { number: decimals(value, 0), unit: { en: 'of 100', zh: '分' }[language] }
    case 'ratio':
    case 'number':
      return { number: Number.isInteger(value) ? decimals(value, 0) : significant(value), unit: '' }
  }
}

/** The number and its unit in one text, `1,234 people`, 1,234人. */
export function numberWithUnit(value: number | null, unit: MetricUnit, language: Language = 'en'): string {
  const printed = printNumber(value, unit, language)
  return printed.unit === '' || language === 'zh' ? printed.number + printed.unit : `${printed.number} ${printed.unit}`
}

/** A whole number with thousands apart, `1,234`. */
export function whole(value: number): string {
  return decimals(value, 0)
}

/** A share as a percentage, `12.3%`; whole by choice, `12%`. */
export function percent(share: number, places = 1): string {
  return `${decimals(share * 100, places)}%`
}

/** An amount of fen in yuan, `¥1,234.50`, `-¥3.00`; whole yuan by choice, `¥1,235`. */
export function yuan(fen: number, places = 2): string {
  const text = decimals(Math.abs(fen) / 100, places)
  return fen < 0 && /[1-9]/.test(text) ? `-¥${text}` : `¥${text}`
}

/** A number with a fixed count of decimals and thousands apart; never `-0`. */
function decimals(value: number, places: number): string {
  const [units = '', fraction] = Math.abs(value).toFixed(places).split('.')
  const text = units.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`)
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text
}

/** Two decimals from 0.1 up, below that enough to show two figures, at most six. */
function significant(value: number): string {
  let places = 2
  for (let size = Math.abs(value); size > 0 && size < 0.1 && places < 6; size *= 10) places++
  return decimals(value, places)
}
