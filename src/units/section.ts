import type { z } from 'zod'

/**
 * A group of fields under one word of the file; left out, it is filled with its fields' defaults.
 *
 * Only for groups whose every field has a default.
 */
export function section<Shape extends z.ZodRawShape>(summary: string, fields: z.ZodObject<Shape, z.core.$strict>) {
  // An empty group is a valid input when every field has a default, which the input types of fields do not tell.
  const empty = {} as z.input<typeof fields>
  return fields.prefault(empty as never).meta({ description: summary })
}
