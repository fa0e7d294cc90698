import { z } from 'zod'
import type { Words } from '../text/language.ts'
import { bare, type Field, fieldAt, isFields } from './fieldAt.ts'
import type { Place } from './place.ts'
import { type Placed, setField } from './plainData.ts'

/** A step of a path, and where it is written. */
export interface Step {
  readonly name: string
  readonly offset: number
}

/** Why a path leads nowhere, and the step at which it ends. */
export interface DeadEnd {
  readonly offset: number
  readonly message: Words
  readonly help: Words
}

/**
 * Data with one value inside it replaced or added; the original is left as it was.
 *
 * @param field the schema of the data, which knows what stands where the data are silent; `undefined` for unknown data
 */
export function assigned(
  into: Placed,
  field: Field | undefined,
  steps: readonly Step[],
  given: Placed,
): Placed | DeadEnd {
  const [step, ...rest] = steps
  if (step === undefined) return given
  const { name, offset } = step
  const around = field && bare({ schema: field.schema, value: into.value })
  const held = (around ? around.value : into.value) ?? (around?.schema instanceof z.ZodArray ? [] : {})
  const list = Array.isArray(held)
  if (list && !(/^\d+$/.test(name) && Number(name) <= held.length)) return noSuchPlace(step, held.length)
  if (!list && !isFields(held)) return noFields(step)

  const key = list ? Number(name) : name
  const inner = around && fieldAt({ schema: around.schema, value: held }, [key])
  const before: Placed = {
    value: list ? held[Number(name)] : Object.hasOwn(held, name) ? held[name] : undefined,
    place: into.place.children.get(key) ?? { ...given.place, key: offset, value: offset, children: new Map() },
  }
  const after = assigned(before, inner, rest, given)
  if (!('place' in after)) return after
  const place: Place = rest.length === 0 ? { ...after.place, key: offset } : after.place
  return {
    value: list ? held.toSpliced(Number(name), 1, after.value) : withField(held, name, after.value),
    place: { ...into.place, children: new Map(into.place.children).set(key, place) },
  }
}

function withField(fields: Readonly<Record<string, unknown>>, name: string, value: unknown): Record<string, unknown> {
  const copy = { ...fields }
  setField(copy, name, value)
  return copy
}

function noSuchPlace({ name, offset }: Step, length: number): DeadEnd {
  const help =
    length === 0
      ? { en: 'it is empty: add at 0', zh: '它是空的：从 0 开始添加' }
      : {
          en: `it has places 0 to ${length - 1}; ${length} adds to it`,
          zh: `它有第 0 到 ${length - 1} 项；写 ${length} 是添加一项`,
        }
  return { offset, message: { en: `the list has no place ${name}`, zh: `列表没有第 ${name} 项` }, help }
}

function noFields({ name, offset }: Step): DeadEnd {
  const message = {
    en: `${name} cannot stand there: what is before it holds no fields`,
    zh: `${name} 不能写在那里：它前面的那一级没有字段`,
  }
  return { offset, message, help: { en: 'shorten the path', zh: '请缩短路径' } }
}
