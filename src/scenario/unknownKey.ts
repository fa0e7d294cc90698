import { z } from 'zod'
import type { Words } from '../text/language.ts'
import { meant } from './advice.ts'
import { kindsOf } from './alternatives.ts'
import { everyField } from './everyField.ts'
import { bare, type Field } from './fieldAt.ts'
import { nearest } from './nearest.ts'
import type { Complaint } from './problem.ts'
import { scenarioFields } from './schema.ts'
import { shown } from './yamlComplaints.ts'

/** Fields listed in a message when none of them is near. */
const mostListed = 12

/** What is said of a key that its map does not know: the nearest it knows, else where such a field is known. */
export function unknownKey(key: string, path: readonly PropertyKey[], map: Field | undefined): Complaint {
  const known = map === undefined ? [] : keysOf(map)
  const near = nearest(key, known)
  return {
    code: 'unknown-key',
    path: [...path, key],
    at: 'key',
    message: { en: `no field is called ${shown(key)} here`, zh: `这里没有叫“${shown(key)}”的字段` },
    help: near === undefined ? (elsewhere(key, path) ?? listed(known)) : meant(near),
  }
}

/** Where a field of this name, or of nearly this name, is known. */
function elsewhere(key: string, path: readonly PropertyKey[]): Words | undefined {
  const fields = everyField(scenarioFields)
  const name = fields.some((field) => field.name === key)
    ? key
    : nearest(key, new Set(fields.map((field) => field.name)))
  const found = fields.find((field) => field.name === name)
  if (found === undefined) return undefined
  const inSuchList =
    found.path.slice(0, -1).join('.') === path.map((step) => (typeof step === 'number' ? 0 : step)).join('.')
  if (found.kind !== undefined && inSuchList) {
    return { en: `${found.name} is a field of ${found.kind}`, zh: `${found.name} 是 ${found.kind} 的字段` }
  }
  const where = found.path.join('.')
  if (found.kind === undefined) return meant(where)
  return { en: `did you mean ${where} of ${found.kind}?`, zh: `是不是 ${found.kind} 的 ${where}？` }
}

function listed(known: readonly string[]): Words {
  if (known.length === 0) return { en: 'leave it out', zh: '请去掉它' }
  const first = known.slice(0, mostListed)
  const more = known.length > mostListed
  return {
    en: `known here: ${first.join(', ')}${more ? ', …' : ''}`,
    zh: `这里可用：${first.join('、')}${more ? '……' : ''}`,
  }
}

function keysOf(map: Field): readonly string[] {
  const { schema, value } = bare(map)
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape)
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return []
  const { word, fieldsOf } = kindsOf(schema)
  // A key can only be unknown to a kind that was found by its word.
  const chosen = fieldsOf(String((value as Readonly<Record<string, unknown>>)[word]))
  return Object.keys(chosen?.shape ?? {})
}
