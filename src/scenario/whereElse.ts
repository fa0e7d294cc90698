import { z } from 'zod'
import { bare, kindsOf } from './fieldAt.ts'

/**
 * The paths of a schema's fields that have a name, in the order of the schema: `product.price`, `plays.0.discount of a
 * limitedTimeSale`.
 */
export function whereElse(schema: z.ZodType, name: string): readonly string[] {
  const paths: string[] = []
  const visit = (part: z.ZodType, path: readonly string[], of: string): void => {
    const { schema: inner } = bare({ schema: part, value: undefined })
    if (inner instanceof z.ZodObject) {
      for (const [key, child] of Object.entries(inner.shape)) {
        if (key === name) paths.push(`${[...path, key].join('.')}${of}`)
        visit(child as z.ZodType, [...path, key], of)
      }
    } else if (inner instanceof z.ZodArray) {
      visit(inner.element as z.ZodType, [...path, '0'], of)
    } else if (inner instanceof z.ZodDiscriminatedUnion) {
      for (const [kind, fields] of kindsOf(inner).kinds) visit(fields, path, ` of a ${kind}`)
    } else if (inner instanceof z.ZodUnion) {
      for (const option of inner.options) visit(option as z.ZodType, path, of)
    }
  }
  visit(schema, [], '')
  return paths
}
