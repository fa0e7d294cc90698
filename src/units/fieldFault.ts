import type { Words } from '../text/language.ts'

/** What a field has against a value that is of its kind: carried by the schema's issue as its `params`. */
export interface FieldFault {
  readonly code: 'wrong-unit' | 'out-of-range'
  readonly message: Words
  /** What to write instead. */
  readonly help: Words
}

/** A fault as a schema's refinement tells it. */
export function refusal(fault: FieldFault) {
  return { error: fault.message.en, params: { ...fault } }
}

/** A fault as a schema's transformation tells it. */
export function issueOf(fault: FieldFault) {
  return { code: 'custom' as const, message: fault.message.en, params: { ...fault } }
}
