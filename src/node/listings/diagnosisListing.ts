import type { Diagnosis } from '../../experiments/diagnoses/diagnosis.ts'
import { diagnoses } from '../../experiments/diagnoses/index.ts'
import { wrapText } from '../../text/wrapText.ts'
import type { Listed } from './listed.ts'

/** The ways to fail that a run is searched for, each with the advice against it. */
export function diagnosisListing(): readonly Listed[] {
  return Object.entries<Diagnosis>(diagnoses).map(([name, { label, advice, section }]) => ({
    name,
    chinese: label.zh,
    summary: label.en,
    details: (columns) => wrapText(`${label.en}. ${advice.en} (report ${section})`, columns),
  }))
}
