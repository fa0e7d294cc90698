import { z } from 'zod'
import type { Words } from '../text/language.ts'
import './trees.ts'

/** Kept beside the fields: what is in their `meta` is published, in English. */
const descriptions = new WeakMap<z.core.$ZodType, Words>()
const expectations = new WeakMap<z.core.$ZodType, Words>()
const sources = new WeakMap<z.core.$ZodType, Words>()

/**
 * A field with what is said of it, in each language, and with more notes for its published schema: the field itself, or
 * a copy of one of which something is said already. A copy of each would be a third of all there is to be made.
 */
export function described<Field extends z.ZodType>(
  field: Field,
  words: Words,
  notes: Readonly<Record<string, unknown>> = {},
): Field {
  const said = { description: words.en, ...notes }
  const made = z.globalRegistry.has(field) ? field.meta(said) : field
  if (made === field) z.globalRegistry.add(field, said)
  descriptions.set(made, words)
  return made
}

/** Remembers what is said where something of quite another kind is written in a field. */
export function expecting<Field extends z.ZodType>(field: Field, words: Words): Field {
  expectations.set(field, words)
  return field
}

/** Remembers where the default of a field comes from. */
export function sourced<Field extends z.ZodType>(field: Field, source: Words): Field {
  sources.set(field, source)
  return field
}

/** Where the default of a field comes from; `undefined` without a word. */
export function sourceOf(field: z.core.$ZodType): Words | undefined {
  return found(field, sources)
}

/** What is said of a field, also where more was said of it since, or it may be left out; `undefined` without a word. */
export function descriptionOf(field: z.core.$ZodType): Words | undefined {
  return found(field, descriptions)
}

/** What is said where something of another kind is written in a field; `undefined` without a word. */
export function expectationOf(field: z.core.$ZodType): Words | undefined {
  return found(field, expectations)
}

function found(field: z.core.$ZodType | undefined, words: WeakMap<z.core.$ZodType, Words>): Words | undefined {
  if (field === undefined) return undefined
  const { def, parent } = field._zod
  const inner = 'innerType' in def ? (def.innerType as z.core.$ZodType) : undefined
  const piped = 'in' in def ? (def.in as z.core.$ZodType) : undefined
  return words.get(field) ?? found(parent, words) ?? found(inner, words) ?? found(piped, words)
}
