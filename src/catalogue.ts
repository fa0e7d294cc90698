import { z } from 'zod'
import type { Words } from './text/language.ts'

/**
 * The shape of everything that can be added to the product: a play, a circumstance, a generator.
 *
 * An entry stands in one file: what it is in a marketer's words, the fields a scenario may give it, and the rule made
 * from them. A catalogue is an object literal of entries, so that the key is the file's name, the export and the word
 * in a scenario file.
 */
export interface Entry<Fields extends z.ZodRawShape, Context, Made> {
  /** One or two sentences for a listing. */
  readonly summary: Words
  /** The name in Chinese, as the trade uses it. */
  readonly chinese: string
  /** The fields of the entry, each with unit, bounds, default and source. */
  readonly parameters: z.ZodObject<Fields>
  readonly make: (parameters: z.output<z.ZodObject<Fields>>, context: Context) => Made
}

/** An entry as it is written down: with fields that are made when they are asked for, or with fields that are there. */
export type Written<Of extends { readonly parameters: z.ZodObject }, Fields> = Omit<Of, 'parameters'> & {
  readonly parameters: Of['parameters'] | (() => Fields)
}

/** An entry of a catalogue; keeps the field types that `make` may rely on. */
export function entry<Fields extends z.ZodRawShape, Context, Made>(
  given: Written<Entry<Fields, Context, Made>, Fields>,
): Entry<Fields, Context, Made> {
  return whenAsked(given)
}

/** An entry whose fields are made when they are first asked for: of the many entries there are a scenario names few. */
export function whenAsked<Of extends { readonly parameters: z.ZodObject }>(given: Written<Of, z.ZodRawShape>): Of {
  const { parameters } = given
  let made: unknown
  const whole = {
    ...given,
    get parameters() {
      made ??= typeof parameters === 'function' ? z.strictObject(parameters()) : parameters
      return made
    },
  }
  // All that was given, but for the fields, which are of the type they are written with.
  return whole as unknown as Of
}
