import { z } from 'zod'
import { bare, type Field, kindsOf } from './fieldAt.ts'
import { nearest } from './nearest.ts'
import type { Complaint } from './problem.ts'
import { scenarioFields } from './schema.ts'
import { whereElse } from './whereElse.ts'
import { shown } from './yamlComplaints.ts'

/** Fields listed in a message when none of them is near. */
const mostListed = 8

/** What is said of a key that its map does not know: the nearest it knows, else where such a field is known. */
export function unknownKey(key: string, path: readonly PropertyKey[], map: Field | undefined): Complaint {
  const known = map === undefined ? [] : keysOf(map)
  return {
    code: 'unknown-key',
    path: [...path, key],
    at: 'key',
    message: `no field is called ${shown(key)} here`,
    help: suggestion(key, known),
  }
}

function suggestion(key: string, known: readonly string[]): string {
  const near = nearest(key, known) ?? whereElse(scenarioFields, key)[0]
  if (near !== undefined) return `did you mean ${near}?`
  if (known.length === 0) return 'leave it out'
  const rest = known.length > mostListed ? ', …' : ''
  return `known here: ${known.slice(0, mostListed).join(', ')}${rest}`
}

function keysOf(map: Field): readonly string[] {
  const { schema, value } = bare(map)
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape)
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return []
  const { word, kinds } = kindsOf(schema)
  const chosen = kinds.get(String((value as Readonly<Record<string, unknown>>)[word]))
  return Object.keys(chosen?.shape ?? {})
}
