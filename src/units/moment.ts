import { z } from 'zod'

/** A calendar date as a scenario writes it. */
const isoDate = /^\d{4}-\d{2}-\d{2}$/

/**
 * A point in the run: a date (`2026-03-10`) or the number of a day, the first day being 1 (`10` or `day 10`).
 *
 * It is kept as written; the clock turns it into a day once the start date is known.
 */
export function moment(options: { readonly summary: string; readonly default?: string | number }) {
  const field = z
    .union([z.number(), z.string()], { error: () => 'expected a date or a day number, like 2026-03-10 or day 10' })
    .transform((input, context): string | number => {
      const day = typeof input === 'number' ? input : dayNumber(input)
      if (day !== undefined && Number.isInteger(day)) return day
      if (typeof input === 'string' && isDate(input.trim())) return input.trim()
      context.addIssue({
        code: 'custom',
        message: 'expected a date or a day number',
        params: { code: 'wrong-unit', help: 'write it like 2026-03-10, or day 10' },
      })
      return z.NEVER
    })
  const described = options.default === undefined ? field : field.prefault(options.default)
  return described.meta({
    description: `${options.summary} Written as a date like 2026-03-10, or as the number of a day like 10, the first day being 1.`,
    unit: 'moment',
    example: '2026-03-10',
  })
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
