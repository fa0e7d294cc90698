import { jsonSchema } from '../../scenario/jsonSchema.ts'
import type { Language } from '../../text/language.ts'
import { exitCode } from '../exitCode.ts'

/** Prints the JSON Schema of a scenario, its descriptions in a language. */
export function schema(lang: Language): number {
  console.log(JSON.stringify(jsonSchema(lang), null, 2))
  return exitCode.done
}
