import { isFields } from './fieldAt.ts'
import { setField } from './plainData.ts'

/** A value, and where in a scenario it stands. */
export interface ValueAt {
  readonly path: readonly (string | number)[]
  readonly value: unknown
}

/** Plain data with some values in place of others; the original is left as it was. */
export function withValues(data: unknown, values: readonly ValueAt[]): unknown {
  return values.reduce((all, { path, value }) => withValue(all, path, value), data)
}

function withValue(data: unknown, [step, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (step === undefined) return value
  if (Array.isArray(data)) return data.with(Number(step), withValue(data[Number(step)], rest, value))
  const copy: Record<string, unknown> = isFields(data) ? { ...data } : {}
  setField(copy, String(step), withValue(copy[step], rest, value))
  return copy
}
