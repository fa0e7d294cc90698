import { type QuantityOptions, quantity } from './quantity.ts'
import { anyCase, decimal, readDecimal, type Unit } from './unit.ts'

const daysIn = { hour: 1 / 24, day: 1, week: 7, month: 30, year: 365 } as const

/** A length of time in days; `14 days`, `2 weeks`, `1 month` (30 days), `24 hours` or plain `14` in a file. */
export const durationUnit: Unit = {
  name: 'days',
  plainly: { en: 'a length of time in days', zh: '时长（天）' },
  example: '14 days',
  pattern: `^\\s*${decimal}\\s*(?:${anyCase('hours?|days?|weeks?|months?|years?|h|d|w')}|小时|天|周|个月|年)?\\s*$`,
  read(text) {
    const parts = /^([-+\d.,]+)\s*(.*)$/.exec(text.trim())
    const amount = parts?.[1] === undefined ? undefined : readDecimal(parts[1])
    const each = parts?.[2] === undefined ? undefined : daysOf(parts[2])
    return amount === undefined || each === undefined ? undefined : amount * each
  },
  plain: (value) => value,
  write: (value) => (value === 1 ? '1 day' : `${value} days`),
}

/** A field that holds a length of time in days; never negative unless the options say otherwise. */
export function duration(options: QuantityOptions) {
  return quantity(durationUnit, { min: 0, max: 36_500, ...options })
}

function daysOf(word: string): number | undefined {
  if (word === '') return 1
  if (/^(h|hours?|小时)$/i.test(word)) return daysIn.hour
  if (/^(d|days?|天)$/i.test(word)) return daysIn.day
  if (/^(w|weeks?|周)$/i.test(word)) return daysIn.week
  if (/^(months?|个月)$/i.test(word)) return daysIn.month
  if (/^(years?|年)$/i.test(word)) return daysIn.year
  return undefined
}
