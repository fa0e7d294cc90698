import { jsonSchema } from '../../scenario/jsonSchema.ts'
import { exitCode } from '../exitCode.ts'

/** Prints the JSON Schema of a scenario. */
export function schema(): number {
  console.log(JSON.stringify(jsonSchema(), null, 2))
  return exitCode.done
}
