import type { z } from 'zod'
import type { Words } from '../text/language.ts'
import { described } from './described.ts'

/**
 * A group of fields under one word of the file; left out, it is filled with its fields' defaults.
 *
 * Only for groups whose every field has a default.
 */
export function section<Shape extends z.ZodRawShape>(summary: Words, fields: z.ZodObject<Shape, z.core.$strict>) {
  // An empty group is a valid input when every field has a default, which the input types of fields do not tell.
  const empty = {} as z.input<typeof fields>
  return described(fields.prefault(empty as never), summary)
}
