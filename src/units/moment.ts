import { z } from 'zod'
import type { Words } from '../text/language.ts'
import { described, expecting } from './described.ts'
import { type FieldFault, issueOf } from './fieldFault.ts'
import { written } from './written.ts'

/** A calendar date as a scenario writes it. */
const isoDate = /^\d{4}-\d{2}-\d{2}$/

/**
 * A point in the run: a date (`2026-03-10`) or the number of a day, the first day being 1 (`10` or `day 10`).
 *
 * It is kept as written; the clock turns it into a day once the start date is known.
 */
export function moment(options: { readonly summary: Words; readonly default?: string | number }) {
  const field = written.transform((input, context): string | number => {
    const day = typeof input === 'number' ? input : dayNumber(input)
    if (day !== undefined && Number.isInteger(day)) return day
    if (typeof input === 'string' && isDate(input.trim())) return input.trim()
    context.addIssue(issueOf(noMoment))
    return z.NEVER
  })
  expecting(field, {
    en: 'expected a date or a day number, like 2026-03-10 or day 10',
    zh: '应为日期或天数，如 2026-03-10 或 day 10',
  })
  const words = {
    en: `${options.summary.en} Written as a date like 2026-03-10, or as the number of a day like 10, the first day being 1.`,
    zh: `${options.summary.zh}写成日期，如 2026-03-10；或第几天，如 10，第一天为1。`,
  }
  const whole = options.default === undefined ? field : field.prefault(options.default)
  return described(whole, words, { unit: 'moment', example: '2026-03-10' })
}

const noMoment: FieldFault = {
  code: 'wrong-unit',
  message: { en: 'expected a date or a day number', zh: '应为日期或天数' },
  help: { en: 'write it like 2026-03-10, or day 10', zh: '写成 2026-03-10 或 day 10 这样' },
}

/** Whether a text is a date that exists. */
export function isDate(text: string): boolean {
  if (!isoDate.test(text)) return false
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

/** Days since 1970-01-01 of a date. */
export function epochDay(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000
}

/** The date of a day since 1970-01-01. */
export function dateOfEpochDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

function dayNumber(text: string): number | undefined {
  const written = /^(?:day\s+)?(\d+)$/i.exec(text.trim())
  return written?.[1] === undefined ? undefined : Number(written[1])
}
