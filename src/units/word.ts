import { z } from 'zod'
import type { Words } from '../text/language.ts'
import { described } from './described.ts'
import { type Source, withSource } from './source.ts'

/** What a field of words says of itself. */
export interface WordOptions<T> {
  readonly summary: Words
  readonly default?: T
  readonly source?: Source
}

/** A field of free text, at most `longest` characters. */
export function text(options: WordOptions<string> & { readonly longest?: number }): z.ZodType<string> {
  const field = z.string().max(options.longest ?? 2000)
  return withDefault(field, options)
}

/** A field that is one of some words. */
export function choice<const T extends string>(words: readonly T[], options: WordOptions<NoInfer<T>>): z.ZodType<T> {
  return withDefault(z.enum(words), options)
}

/** A field that is true or false. */
export function flag(options: WordOptions<boolean>): z.ZodType<boolean> {
  return withDefault(z.boolean(), options)
}

function withDefault<T extends string | boolean>(field: z.ZodType<T>, options: WordOptions<T>): z.ZodType<T> {
  const whole = options.default === undefined ? field : field.prefault(options.default as z.input<typeof field>)
  return described(whole as z.ZodType<T>, withSource(options.summary, options.source))
}
