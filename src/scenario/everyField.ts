import { z } from 'zod'
import { kindsOf } from './alternatives.ts'
import { bare } from './fieldAt.ts'

/** A field somewhere in a schema. */
export interface FieldName {
  readonly name: string
  /** The steps to it and its name; `0` for the place in a list. */
  readonly path: readonly string[]
  /** The play, circumstance or generator that alone has it, in a list of several. */
  readonly kind?: string
}

/** Every named field of a schema, in its order, those of sections before those inside them. */
export function everyField(schema: z.ZodType, path: readonly string[] = [], kind?: string): readonly FieldName[] {
  const { schema: inner } = bare({ schema, value: undefined })
  if (inner instanceof z.ZodObject) {
    const fields = Object.entries(inner.shape)
    const own = fields.map(([name]) => ({ name, path: [...path, name], ...(kind === undefined ? {} : { kind }) }))
    return [...own, ...fields.flatMap(([name, field]) => everyField(field as z.ZodType, [...path, name], kind))]
  }
  if (inner instanceof z.ZodArray) return everyField(inner.element as z.ZodType, [...path, '0'])
  if (inner instanceof z.ZodDiscriminatedUnion) {
    const { names, fieldsOf } = kindsOf(inner)
    return names.flatMap((name) => everyField(fieldsOf(name) as z.ZodType, path, name))
  }
  if (inner instanceof z.ZodUnion) return inner.options.flatMap((option) => everyField(option as z.ZodType, path))
  return []
}
