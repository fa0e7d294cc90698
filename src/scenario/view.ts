import { bare, type Field, fieldAt, isFields } from './fieldAt.ts'

/** A scenario as far as it can be read, for rules that look at several fields while others may be at fault. */
export interface View {
  /** The number at a path, in the model's unit; `undefined` where it is at fault. Defaults count as written. */
  readonly number: (...path: readonly (string | number)[]) => number | undefined
  /** The text at a path. */
  readonly text: (...path: readonly (string | number)[]) => string | undefined
  /** Any field at a path, as the schema reads it. */
  readonly read: (...path: readonly (string | number)[]) => unknown
  /** Whether the file itself says something at a path. */
  readonly says: (...path: readonly (string | number)[]) => boolean
  /** The keys of the map at a path, or the places of the list there; none where it is neither. */
  readonly keys: (...path: readonly (string | number)[]) => readonly string[]
  readonly places: (...path: readonly (string | number)[]) => readonly number[]
}

/** Looks at a scenario's fields one by one, each read by its own schema. */
export function viewOf(root: Field): View {
  const read: View['read'] = (...path) => {
    const field = fieldAt(root, path)
    const parsed = field?.schema.safeParse(field.value)
    return parsed?.success ? parsed.data : undefined
  }
  const held = (path: readonly (string | number)[]): unknown => {
    const field = fieldAt(root, path)
    return field && bare(field).value
  }
  return {
    read,
    number(...path) {
      const value = read(...path)
      return typeof value === 'number' ? value : undefined
    },
    text(...path) {
      const value = read(...path)
      return typeof value === 'string' ? value : undefined
    },
    says: (...path) => fieldAt(root, path)?.value !== undefined,
    keys(...path) {
      const value = held(path)
      return isFields(value) ? Object.keys(value) : []
    },
    places(...path) {
      const value = held(path)
      return Array.isArray(value) ? [...value.keys()] : []
    },
  }
}
