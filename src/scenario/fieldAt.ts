import { z } from 'zod'
import { type Kinds, kindsOf } from './alternatives.ts'

/** A field of the schema together with what the file says there. */
export interface Field {
  readonly schema: z.ZodType
  readonly value: unknown
}

/** What the file says of a kind is a map of this shape. */
export type Fields = Readonly<Record<string, unknown>>

/**
 * The field at a path below another one, or `undefined` where the schema has none.
 *
 * Where the file is silent the value is what the schema reads in its place. Of several kinds the one that the file names
 * is followed; where it names none, the first kind that has the field.
 */
export function fieldAt(from: Field, path: readonly PropertyKey[]): Field | undefined {
  let field: Field | undefined = from
  for (const step of path) {
    if (field === undefined) return undefined
    field = inside(bare(field), step)
  }
  return field
}

/** A field without what says that it may be left out; its default stands in for a value that is. */
export function bare({ schema, value }: Field): Field {
  if (schema instanceof z.ZodPrefault || schema instanceof z.ZodDefault) {
    const { innerType, defaultValue } = schema.def
    return bare({ schema: innerType as z.ZodType, value: value === undefined ? defaultValue : value })
  }
  if (schema instanceof z.ZodOptional) return bare({ schema: schema.def.innerType as z.ZodType, value })
  return { schema, value }
}

/** Whether a value is a map. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function inside({ schema, value }: Field, step: PropertyKey): Field | undefined {
  if (schema instanceof z.ZodObject) {
    const child = Object.hasOwn(schema.shape, step) ? (schema.shape[String(step)] as z.ZodType) : undefined
    return child && { schema: child, value: valueAt(value, step) }
  }
  if (schema instanceof z.ZodArray) return { schema: schema.element as z.ZodType, value: valueAt(value, step) }
  if (schema instanceof z.ZodRecord) return { schema: schema.valueType as z.ZodType, value: valueAt(value, step) }
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const kinds = kindsOf(schema)
    const kind = kinds.fieldsOf(String(valueAt(value, kinds.word))) ?? anyKindWith(step, kinds, value)
    return kind && inside({ schema: kind, value }, step)
  }
  if (schema instanceof z.ZodUnion) {
    for (const option of schema.options) {
      const found = inside({ schema: option as z.ZodType, value }, step)
      if (found) return found
    }
  }
  return undefined
}

/** What stands in for a kind that is not known: the first one that has the field, where the file says something there. */
function anyKindWith(step: PropertyKey, { names, fieldsOf }: Kinds, value: unknown): z.ZodObject | undefined {
  if (valueAt(value, step) === undefined) return undefined
  const name = names.find((each) => Object.hasOwn(fieldsOf(each)?.shape ?? {}, step))
  return name === undefined ? undefined : fieldsOf(name)
}

function valueAt(value: unknown, step: PropertyKey): unknown {
  const held = typeof value === 'object' && value !== null && Object.hasOwn(value, step)
  return held ? (value as Readonly<Record<PropertyKey, unknown>>)[step] : undefined
}
