import type { Run } from '../../model/run.ts'
import type { Scenario } from '../../scenario/schema.ts'
import type { Words } from '../../text/language.ts'
import type { Measure } from './measures.ts'

/** A cause that a run gives reason to suspect, and the same scenario with it removed. */
export interface Suspicion {
  /** What in the run gives the reason, with its numbers. */
  readonly symptom: Words
  /** What is changed to remove the cause, to stand before “: orders +9%”. */
  readonly without: Words
  readonly remedy: Scenario
  /** What should change for the better without the cause. */
  readonly measure: Measure
}

/** A way for a campaign to fail: an entry of the registry. */
export interface Diagnosis {
  /** The failure, as the field calls it. */
  readonly label: Words
  /** What the report advises against it, and where. */
  readonly advice: Words
  readonly section: string
  /** The causes of this kind that a run gives reason to suspect, from what it came to and what its scenario says; often none. */
  readonly suspect: (run: Run, scenario: Scenario) => readonly Suspicion[]
}
